import { audit } from './audit';
import { charter } from './charter';
import { enforcement } from './enforcement';
import { insurance } from './insurance';
import { lending } from './lending';
import { need } from './need';
import { qualified } from './qualified';
import { region } from './region';
import { segregation } from './segregation';
import { stakes } from './stakes';
import { staking } from './staking';

/**
 * Every requirement there is by the parameter that asks for it, in the order of the canonical link.
 * Ids, the parameters of links and of the API, the rules of the method page and the questions all
 * follow from this list.
 */
export const byParameter = {
  region,
  staking,
  qualified,
  charter,
  segregation,
  insurance,
  audit,
  enforcement,
  lending,
  need,
  stakes,
};

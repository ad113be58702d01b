/** The description where programs look for it first: beside the resources it describes. */
export { DELETE, GET, OPTIONS, PATCH, POST, PUT } from '@/app/openapi.json/route';

export { default } from '../../../../providers/[slug]/not-found';

export { checkPeople } from './check-people.ts';
export { checkRoutes } from './check-routes.ts';
export { toRoutesJson, toRoutesText } from './describe-people.ts';
export { loadPeople, peopleFile } from './load-people.ts';
export { peopleSchema } from './people-schema.ts';
export { walkPeople } from './walk-people.ts';

export { checkPeople } from './check-people.ts';
export { checkRoutes, type DataRead } from './check-routes.ts';
export { toRoutesJson, toRoutesText, type RouteJson } from './describe-people.ts';
export { loadPeople, peopleFile } from './load-people.ts';
export { peopleSchema, type PersonExample } from './people-schema.ts';
export { walkPeople, type KindOfPerson } from './walk-people.ts';

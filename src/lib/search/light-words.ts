import { stemWord } from './stem-word.ts';

const words = `
able actually add again all allow already always another anybody anyone anything anyway anywhere ask away
back bad become before begin best better big bring call care cause certain change come complete confused
correct correctly create day decide different does done down each easy else end enough even ever every
everybody everyone everything exactly exist explain fact fast find first fix follow further general getting
give go going good great happen happens hard having help hold idea important instead keep kind know large
last late learn least leave left less let like little long look looking lot make making many matter maybe
mean mine more most move much myself name near need never new next no nobody none normal nothing now number
off often old once one only open order other others own part people person piece place please point possible
problem proper properly put quick quickly rather ready real really reason right run same say see seem seems
send set several short show since small somebody someone something sometimes soon start step stop still stuff
such sure take talk tell thing things think thought time today together tomorrow try trying turn two type
understand until upon use used using usual usually very want wants watch week well went whether whole whose
within without wonder word work working works worse wrong year yesterday yet
`;

const stems = new Set(words.trim().split(/\s+/).map(stemWord));

/** Whether a word says something, but little: it counts for less than its rarity in the catalog. */
export function isLightWord(word: string): boolean {
	return stems.has(stemWord(word));
}

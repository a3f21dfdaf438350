import { foldWord } from './fold-word.ts';

/** What every sentence is made of, and what library staff say in every other one: it leads nobody. */
const words = `a about across after again all alliance also am an and another any anybody anyone anything are around as ask
asked at away be because been before begin being between both but by came can cannot come comes could day days
did do does doing done down each either else end every everybody everyone everything few find first for from get gets
getting give gives go goes going good got had has have having he help helps her here him his how i if in into is
it its job just keep know last later let like little long look looks made make makes many may me might month more
most much must my name need needs never new next no nobody none nor not nothing now of off often on once one only
open or other others our out over own part people person place put right said same say says see she should
so some somebody someone something soon start starts still such take takes tell than that the their them then
there these they thing things think this those through time to today together tomorrow too two under until up us
use used uses very want wants was way we week weeks well went were what when where whether which while who whom
whose why will with within without work working works would year years yesterday yet you your yours
library libraries`;

const known = new Set(words.split(/\s+/).map(foldWord));

/** Whether a word is too common to tell a participant where to go. */
export function isEverydayWord(word: string): boolean {
	return known.has(foldWord(word));
}

/** Smith 1996: up to here nobody is seen to be lost, and beyond there everybody is. */
const notLost = 0.4;
const lost = 0.5;

/** What a lostness means: between the two bands of Smith (1996) it is unclear. */
export function bandOfLostness(lostness: number): 'not-lost' | 'unclear' | 'lost' {
	if (lostness <= notLost) return 'not-lost';
	return lostness > lost ? 'lost' : 'unclear';
}

import fc from 'fast-check';

/**
 * Any letter there is, controls and halves of letters too: the unit of `fc.string`. The one that is
 * called `binary` there takes seconds to be made, in every file of tests that uses it.
 */
export const anyLetter: fc.Arbitrary<string> = fc
	.oneof(fc.nat(0xff), fc.nat(0xffff), fc.nat(0x10ffff))
	.map((point) => String.fromCodePoint(point));

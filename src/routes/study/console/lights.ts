/** One line of the self-check: what was looked at, and how it is. */
export interface Light {
	readonly id: string;
	readonly is: 'good' | 'mind' | 'bad';
	readonly says: string;
}

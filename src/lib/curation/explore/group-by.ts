/** The items by key, keys and items in the order given. (`Map.groupBy` is missing in Node 20.) */
export function groupBy<Item, Key>(
	items: readonly Item[],
	keyOf: (item: Item) => Key
): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key) ?? [];
		group.push(item);
		groups.set(key, group);
	}
	return groups;
}

/**
 * A text packed by the platform's own zlib: UTF-8, deflated, with the checksum Adler-32 at its end
 * (RFC 1950), so that every cut and nearly every slip is noticed when it is unpacked.
 */
export async function deflateText(text: string): Promise<Uint8Array> {
	const packed = streamOf(new TextEncoder().encode(text)).pipeThrough(
		new CompressionStream('deflate')
	);
	const chunks = await readChunks(packed, Infinity);
	return join(chunks ?? []);
}

/**
 * The text of packed bytes, or why there is none. Gives up as soon as more than `most` bytes come
 * out of them, whatever is still to come: a small packet may be made to unpack without end.
 */
export async function inflateText(
	packed: Uint8Array<ArrayBuffer>,
	most: number
): Promise<{ readonly text: string } | { readonly trouble: 'damaged' | 'too-large' }> {
	try {
		const unpacked = streamOf(packed).pipeThrough(new DecompressionStream('deflate'));
		const chunks = await readChunks(unpacked, most);
		if (!chunks) return { trouble: 'too-large' };
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(join(chunks)) };
	} catch {
		return { trouble: 'damaged' };
	}
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	return new ReadableStream({
		start(controller) {
			controller.enqueue(bytes);
			controller.close();
		}
	});
}

/** All that a stream gives; undefined once it is more than `most` bytes, and the stream is ended. */
async function readChunks(
	stream: ReadableStream<Uint8Array>,
	most: number
): Promise<Uint8Array[] | undefined> {
	const reader = stream.getReader();
	const chunks: Uint8Array[] = [];
	let size = 0;
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		size += read.value.length;
		if (size > most) {
			await reader.cancel().catch(() => undefined);
			return undefined;
		}
		chunks.push(read.value);
	}
	return chunks;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
	const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
	const all = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}

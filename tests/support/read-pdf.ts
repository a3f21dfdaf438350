import { extractText, getDocumentProxy } from 'unpdf';

/** What a printed document says, page by page, as another program than the browser reads it. */
export async function readPdf(pdf: Uint8Array): Promise<string[]> {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const { text } = await extractText(document, { mergePages: false });
	return text;
}

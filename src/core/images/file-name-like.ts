/** File name extensions of images that come from cameras, phones and drawing programs, without the dot. */
const EXTENSION = /\.(?:jpe?g|jpe|jfif|png|apng|gif|webp|avif|hei[cf]|svg|bmp|tiff?|jxl)$/i;

/** How cameras and phones start a name that goes on with a number. */
const CAMERA =
	/^_?(?:img|imgp|mg|dsc[fnp]?|cimg|rimg|imag|pict?|sam|gopr?|dji|pxl|mvimg|wp|hpim|sdim|stp|snap|scan|frame|shutterstock|istock)[-_ ]*\d[\d_~-]*(?:[-_ .(]*\w{1,12}\)?)?$/i;
/** Panasonic and others: a letter and a number; Kodak: two numbers; phones: date and time; nothing but a number. */
const NUMBERED = /^(?:[a-z]\d{6,8}|\d{3}[-_]\d{4}|(?:19|20)\d{6}[-_t]?\d{4,9}(?:[-_(]\w{1,12}\)?)?|\d{5,})$/i;
/** What programs call a picture nobody has named, perhaps with a number. */
const UNNAMED =
	/^(?:image|img|picture|pic|photo|foto|bild|imagen|imagem|untitled|unnamed|download|file|scan|screen[-_ ]?shot|pasted[-_ ]image|clipboard|画像|写真|图片|圖片|사진)(?:[-_ ]*\(?\d{1,4}\)?)?$/i;
/** What names with date and time start with. */
const DATED =
	/^(?:screen[-_ ]?shot|bildschirmfoto|capture d['’]écran|captura de (?:pantalla|tela|ecrã)|schermata|schermafbeelding|skärmavbild|skjermbilde|zrzut ekranu|снимок экрана|ekran resmi|スクリーンショット|截屏|截图|屏幕截图|屏幕快照|螢幕截圖|截圖|스크린샷|cleanshot|pasted[-_ ]image|whatsapp[-_ ]image|signal|telegram|photo|image|img|picture)[-_ ]*(?:from )?/i;
const DATE = /^(?:19|20)\d{2}[-_.]?\d{2}[-_.]?\d{2}/;
/** Time and the little words around it: "at 10.31.04 PM", "um 10.31.04", "오전 10.31.04". */
const TIME = /^[^\p{L}]*(?:\p{L}{1,3}[^\p{L}]+){0,2}(?:\p{L}{1,3}[^\p{L}]*)?$/u;
const IDENTIFIER = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{16,}|[\w-]+-unsplash)$/i;

/** Whether an alt text is only what some program called the file: "IMG_1234", "image.png", "Screenshot 2026-01-31 at 10.31.04". */
export function isFileNameLike(alt: string): boolean {
	const text = alt.normalize("NFC").trim();
	if (text.length > 200) return false;
	if ([EXTENSION, CAMERA, NUMBERED, UNNAMED, IDENTIFIER].some((pattern) => pattern.test(text))) return true;
	const start = DATED.exec(text)?.[0];
	const dated = start === undefined ? "" : text.slice(start.length);
	const date = DATE.exec(dated)?.[0];
	// Android puts the program's name at the end, without a space.
	return date !== undefined && (TIME.test(dated.slice(date.length)) || !/\s/.test(text));
}

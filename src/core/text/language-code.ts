/**
 * ISO 639-1, without the codes that are more often a topic's name as a folder of a technical blog: machine learning, TypeScript, computer
 * science, operating systems, Java's editions, input and output.
 */
const codes: ReadonlySet<string> = new Set(
	(
		"aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cu cv cy da de dv dz el en eo es et eu fa ff fi fj fo " +
		"fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ig ii ik is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la " +
		"lb lg li ln lo lt lu lv mg mh mi mk mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or pa pi pl ps pt qu rm rn ro ru rw " +
		"sa sc sd sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
	).split(" "),
);

/** Whether a folder's name, or what stands before a file's ending, is the code of a language, such as `de` or `pt-br`. */
export function isLanguageCode(name: string): boolean {
	const [language = "", region = "Xx", ...more] = name.toLowerCase().split("-");
	return codes.has(language) && /^[a-z]{2,4}$/i.test(region) && more.length === 0;
}

/** Particles that stand lower case inside a name. */
const PARTICLES = new Set(
	"van von de del della di da do dos das la le el al bin ibn ben ter ten af av zu zur st.".split(" "),
);

/** German and Dutch articles are in a name behind "von" and "van" alone: "Titel der Diskussion" is none. */
const ARTICLES = new Set(["der", "den"]);

/**
 * Words that start with a capital in titles, firms and job titles and are hardly ever part of a name. Without them
 * "Open Source" and "Red Hat" would be people.
 */
const NOT_NAMES = new Set(
	(
		"a an the and or of for with without in on at to from by as is are be not no how what why when where who which your our my their its it we you i this that these those " +
		"first second third last next new more most other all some any one two three four five day days part session sessions talk talks keynote keynotes workshop workshops panel track room hall stage floor booth expo event events " +
		"meetup conference conf summit camp barcamp unconference hackathon lightning demo intro introduction overview summary conclusion closing opening welcome lunch dinner party coffee break social networking community team people speaker speakers sponsor sponsors thanks thank highlights recap review report status update updates news notes resources links slides video videos recordings photos schedule agenda location venue food " +
		"open source software hardware free linux unix windows ubuntu debian fedora suse hat red google apple microsoft amazon facebook twitter github gitlab docker kubernetes openstack apache mozilla firefox chrome android python ruby rust java javascript typescript php perl go golang scala haskell erlang elixir swift kotlin react angular vue node rails django laravel spring jenkins mysql postgres postgresql mongodb redis kafka spark hadoop elasticsearch terraform ansible puppet chef wasm webassembly jamstack " +
		"cloud native data big web mobile app apps api apis ai ml iot devops sre security testing test tests performance accessibility design architecture microservices serverless containers container cluster network networking storage database databases code coding programming development developer developers engineer engineering engineers manager director founder ceo cto cio vp head lead chair maintainer contributor core advocate evangelist consultant architect university institute inc llc ltd gmbh corp foundation group labs lab studio solutions systems technologies technology tech " +
		"january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday north south east west america europe asia africa " +
		"building using making writing learning understanding getting running managing scaling creating introducing exploring bringing moving going coming working beyond inside under over state future past art way guide best practices tools things life story stories lessons experience case study deep dive real time live high low large small good bad great " +
		"about project projects program programs platform framework model models machine artificial intelligence agents agent agile lean business digital human modern advanced basic practical effective simple easy fast functional reactive distributed continuous delivery integration deployment infrastructure monitoring observability logging service services mesh blog post page homepage markdown navigation controller elastic styling types type world forum"
	).split(" "),
);

/** A word with a capital; a full stop only behind a short form such as "Jr." */
const NAME_TOKEN = /^\p{Lu}[\p{L}\p{M}'’‐-]*$|^\p{Lu}(?:[\p{L}.‐-]{0,3}\.|\.[\p{Lu}\p{L}]+)$/u;
const UNCASED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const INITIAL = /^\p{Lu}\.?$/u;
/** API, EU, RUM: short forms, not names. */
const SHOUTED = /^\p{Lu}{2,}$/u;
/** French and Japanese writers put family names in capitals: "Ann LEE", "Bob DE LA RUE". */
const CAPITALS = /^(?=.*[AEIOUYÀ-ÖØ-Ý])[\p{Lu}'’-]{3,}$/u;
/** Short forms that can be spoken, and so look like a name in capitals. */
const SHORT_FORMS = new Set(
	"ajax soap rest json yaml toml api cli orm oop aws saas paas iaas nasa ide spa seo gpu cpu ram rom oss foss floss uk usa wasm ios aosp arm iot tls dns url uri uuid gui tui repl faq poc okr adr eda etl elk lamp mean gnome kde cncf owasp ieee acm esa cern who unicef unesco nato fosdem scale osdc oscon yapc bof expo asap diy aka osm opa soa dao nft ecma esm jsx tsx svg ascii unicode utf ansi iso lisp cobol algol basic ruby mysql posix gnu bios uefi raid usb sata nvme lora zigbee rsa aes oauth oidc saml ldap crud solid kiss agpl mit gpl apache".split(
		" ",
	),
);
const HANDLE = /^@[\w.-]{2,}$/;
const HANDLE_TAIL = /(?:(?<!\s)\s+)?[（(]\s*@[\w.-]+\s*[)）]$/;
/** Chinese, Japanese and Korean names carry no capitals: a title of respect tells them, or a space between two short parts. */
const CJK_WITH_HONORIFIC =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\w ]{1,12}(さん|氏|先生|老师|老師|님|さま|様)$/u;
const CJK_SPACED =
	/^[\p{Script=Han}\p{Script=Katakana}]{1,3}[ 　][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,4}$/u;

/** Whether a text reads as one person's name or `@handle`: two to five capitalised words, none of them a word of titles and firms. */
export function isPersonName(text: string): boolean {
	const name = text.trim().replace(HANDLE_TAIL, "");
	if (name.length > 60) return false;
	if (HANDLE.test(name) || CJK_WITH_HONORIFIC.test(name) || CJK_SPACED.test(name)) return true;
	const tokens = name.split(/\s+/);
	if (tokens.length < 2 || tokens.length > 5) return false;
	const last = tokens.at(-1) ?? "";
	if (!NAME_TOKEN.test(tokens[0] ?? "") || !NAME_TOKEN.test(last)) return false;
	let capitals = 0;
	const family = familyNameStart(tokens);
	for (const [at, token] of tokens.entries()) {
		if (at >= family) {
			capitals++;
			continue;
		}
		if (PARTICLES.has(token)) continue;
		if (ARTICLES.has(token) && PARTICLES.has((tokens[at - 1] ?? "").toLowerCase())) continue;
		if (!NAME_TOKEN.test(token) && !INITIAL.test(token)) return false;
		if (SHOUTED.test(token) || UNCASED.test(token) || NOT_NAMES.has(token.toLowerCase())) return false;
		capitals++;
	}
	return capitals >= 2 && tokens.some((token) => token.length > 2 && !INITIAL.test(token));
}

/** Korean family names, and Chinese ones that begin few other words. */
const KOREAN_FAMILY =
	"김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁";
const HAN_FAMILY =
	"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严魏陶姜戚谢邹窦章苏潘葛范彭郎鲁韦马苗凤俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗郝邬于傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄臧戴宋庞熊纪舒屈祝董梁杜阮蓝季贾江颜郭梅林钟徐邱骆夏蔡田胡凌霍虞柯管卢莫房丁邓单洪崔龚程邢裴陆翁甄曲靳段巫焦侯宁仇甘武符刘景詹龙叶黎蒲卓蔺屠池乔胥闻翟谭申冉雍桑桂牛尚温庄柴瞿阎习向古廖庾耿欧聂曾沙沙岳帅赖趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴謝鄒竇蘇魯韋馬鳳鮑費賀湯羅樂鄔於齊顧黃蕭龐紀項藍賈顏鍾駱盧單龔陸劉龍葉喬聞譚莊閻歐聶賴簡";
const KOREAN_NAME = new RegExp(`^[${KOREAN_FAMILY}]\\p{Script=Hangul}{2}$`, "u");
const HAN_NAME = new RegExp(`^[${HAN_FAMILY}]\\p{Script=Han}{1,2}$`, "u");
/** Words of titles that begin as names do. */
const NOT_BARE_NAMES =
	/^(?:이야기|서비스|이벤트|문제점|주의점|노하우|지름길|이력서|한국어|이미지|인터넷|유니티|안내서|정리본|공부법|기록지|하루치|전자책|공유회|강연회|발표회|程序员?|马上|任务|江湖|何时|何为|于是|古典|温度|武器)$|^[^김박최윤황곽허백손배].[기스트우점법론편록회]$|[论法编录会学]$/u;
/** What people are called on the web, as Japanese writers put it beside titles. */
const LOWER_HANDLE = /^(?=.*[a-z])[a-z\d][a-z\d_.-]{2,19}$/;

/** Whether a text may be a name that nothing but its place tells: "김광섭", "王健", and beside a Chinese, Japanese or Korean title "mayuki". */
export function isBareName(text: string, besideTitle = ""): boolean {
	const name = text.trim();
	if (HAN_NAME.test(name) || KOREAN_NAME.test(name)) return !NOT_BARE_NAMES.test(name);
	if (!LOWER_HANDLE.test(name) || NOT_NAMES.has(name) || SHORT_FORMS.has(name)) return false;
	return UNCASED.test(besideTitle) || /[_\d]/.test(name);
}

/** Whether a text is a name whose family name stands in capitals, as nothing else does: "Bob RAY". */
export function isNameInCapitals(text: string): boolean {
	const tokens = text.trim().split(/\s+/);
	return isPersonName(text) && familyNameStart(tokens) < tokens.length;
}

/** Where a family name in capitals starts, behind a given name that is not; behind the last word where there is none. */
function familyNameStart(tokens: readonly string[]): number {
	let start = tokens.length;
	while (start > 1 && isInCapitals(tokens[start - 1] ?? "")) start--;
	const longest = tokens.slice(start).some((token) => CAPITALS.test(token));
	return longest ? start : tokens.length;
}

function isInCapitals(token: string): boolean {
	if (SHORT_FORMS.has(token.toLowerCase()) || NOT_NAMES.has(token.toLowerCase())) return false;
	return CAPITALS.test(token) || /^(?:DE|DU|LA|LE|EL|DA|DI|VAN|VON)$/.test(token);
}

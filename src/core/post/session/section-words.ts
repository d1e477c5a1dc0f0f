/** What an outline heading is, when its words tell: a part of the write-up, a day of the event, or the part that holds the talks. */
export type SectionKind = "section" | "days" | "talks";

/** Headings above the talks, in the languages write-ups are found in. */
const TALKS = wordSet(`
talks, talk, sessions, session, presentations, lectures, keynotes, workshops, tutorials, ignites, lightning talks, speeches, talk notes, session notes,
session recaps, other talks, other sessions, other presentations, more talks, favourite talks, favorite talks, favourite sessions, favorite sessions, personal favorite talks
vorträge, kurzvorträge, konferenzen, weitere vorträge, conférences, présentations, les conférences, ateliers
charlas, charlas relámpago, ponencias, sesiones, talleres, palestras, apresentações, sessões, relazioni, prelekcje, wykłady
セッション, 発表, 講演, 登壇, トーク, ライトニングトーク, ライトニング トーク, lt, 发表, 演讲, 講座, 议题, 議題, 세션, 발표, 강연, 발표세션, ارائه‌ها, سخنرانی‌ها
`);
const TALKS_I_SAW =
	/^(?:some )?(?:talks?|sessions?|workshops?)(?: that)? (?:i|we)(?:'ve)? (?:attended|saw|seen|watched|liked|enjoyed|visited)/i;

const TALKS_OF_A_KIND =
	/^(?:inspiring|interesting|amazing|great|good|best|top|notable|noteworthy|memorable|outstanding|excellent|favou?rite|selected|remaining|technical|morning|afternoon|evening|keynote|main|breakout|short|parallel|recommended|featured) (?:talks|sessions|presentations|lectures|keynotes|workshops)$/i;

const SECTIONS = wordSet(`
introduction, intro, preface, prologue, foreword, background, context, conclusion, conclusions, in conclusion, summary, in summary, executive summary,
tldr, tl;dr, wrap up, wrap-up, wrapping up, closing, closing thoughts, closing remarks, closing notes, final thoughts, final words, final remarks, last thoughts,
parting thoughts, summing up, epilogue, overall, overview, outlook, reflections, impressions, retrospective, verdict, thoughts, my thoughts, feedback,
highlights, lowlights, takeaways, key takeaways, takeaway, lessons learned, links, key links, resources, key resources, references, further reading,
related, related posts, related links, see also, read more, more, more information, credits, thanks, thank you, acknowledgements, acknowledgments, venue,
location, place, city, hotel, accommodation, travel, getting there, transport, registration, tickets, food, lunch, breakfast, dinner, drinks, coffee,
party, after party, afterparty, parties, social, social event, social events, networking, hallway track, reception, expo, expo hall, booth, booths, exhibition,
exhibitors, community, people, atmosphere, organization, organisation, organizers, organisers, sponsors, supporters, speakers, attendees, participants, schedule, agenda, program, programme, timetable, photos, pictures, images, gallery, video, videos, slides, recording,
recordings, all recordings, talk recordings, materials, downloads, transcript, notes, other notes, misc, miscellaneous, random, other, others, other things, other stuff, rest,
everything else, extra, extras, bonus, update, updates, edit, faq, q&a, q & a, questions, questions and answers, discussion, comments, about, about me, about us,
bio, biography, contact, contents, content, table of contents, toc, what's next, what is next, next steps, next year, next, where to go next, looking ahead, looking forward, looking back,
until next time, future, preparation, before the conference, before the event, pre-conference, after the conference, arrival, departure, in short,
pros, cons, good, bad, ugly, sprints, sprint, open space, open spaces, hackathon, unconference, barcamp, footnotes, appendix, changelog, disclaimer,
license, archive, connect, connecting, what happened, swag, goodies, merch, weather, costs, budget, expenses, flights, hiring, we're hiring, jobs, job offers, job ads, join us, join in, get involved,
results, election results, elections, election, restaurants, bars, pubs, restaurants & bars, restaurants and bars, food & drinks, food and drinks, flight cancellations, sightseeing, key points,
key takeaway, my notes, call for papers, call for speakers, call for participation, for starters, day, demos, ideas, why, am, pm, noon, repas, format, le format, usecases, use cases, roadmap
einleitung, einführung, fazit, zusammenfassung, ausblick, programm, anreise, abreise, unterkunft, essen, danke, danksagung, teilnehmer, ort, fotos, bilder,
resümee, rückblick, schluss, vorwort, allgemeines, sonstiges, folien, aufzeichnungen
bilan, pour conclure, pour finir, en conclusion, en résumé, remerciements, liens, ressources, mot de la fin, organisateurs, vidéos, lieu, ambiance, avant-propos,
contexte, retours, liens utiles, quelques liens, les liens, ressources utiles, goodies, repas du midi,
introducción, conclusión, conclusiones, resumen, enlaces, recursos, agradecimientos, organización, puntos fuertes, puntos débiles, lo mejor, lo peor, comida,
fiesta, lugar, sitio, valoración, introdução, conclusão, conclusões, considerações finais, resumo, introduzione, conclusioni, ringraziamenti, riassunto, risorse
wstęp, podsumowanie, zakończenie, wnioski, مقدمه, نتیجه‌گیری, جمع‌بندی, لینک‌ها, پیوندها, تصاویر, عکس‌ها
資料リンク, 発表資料リンク, スライドリンク, 登壇者, 登壇者紹介, 発表者, 発表者紹介, スピーカー, 講師, 講師紹介, 発表内容, 質疑応答, 質問, メモ, リンク, リンク集, 関連資料,
はじめに, 初めに, おわりに, 終わりに, 最後に, さいごに, まとめ, 所感, 感想, 総評, 概要, 会場, 懇親会, 資料, 発表資料, スライド, 動画, 動画アーカイブ, 写真, 参考, 参考資料, 参考文献,
参考リンク, 関連リンク, 関連記事, 関連, タイムテーブル, その他, 謝辞, おまけ, 余談, 目次, 背景, 経緯, スポンサー
前言, 引子, 引言, 序, 序言, 总结, 總結, 小结, 小結, 结语, 結語, 结论, 結論, 最后, 最後, 后记, 後記, 尾声, 写在最后, 资料, 议程, 議程, 提醒, 收获, 收穫, 心得, 其他, 其它, 附录, 参考链接, 相关链接, 相关资料,
相关阅读, 其他资源, 目录, 介绍, 花絮, 合影, 简报分享, 簡報分享
들어가며, 시작하며, 시작, 마치며, 마무리, 끝으로, 맺음말, 후기, 느낀점, 느낀 점, 소감, 결론, 소개, 총평, 개요, 정리, 세션 후기, 오프닝, 찾아가는길
`);

/** Headings that only their first words give away. */
const SECTION_STARTS =
	/^(?:see you|what (?:is|was|you'll|the|people|others|attendees) |list of |why (?:attend|you should)|looking back|fin d[eu] |videos? (?:from|of) |benefits? (?:of|for) |about |welcome to |want to (?:see|know|learn|read) |more from |join (?:us|the|our) |quelques (?:liens|photos|images)|team #?\d|where (?:to|do) |关于|关注|点击|加入|現場|现场|行사|행사|발표 (?:영상|자료)|이벤트|참고|참여한|次回|アンケート|签到|簽到|布展|午餐|茶歇|抽奖|抽獎|受付|開場|開会|休憩|昼食|점심|휴식|접수)/iu;
const SECTION_ENDS =
	/(?: sponsors?(?: & hosts?)?| recap| links| reflections| takeaways|(?:final|closing|parting) thoughts|とは|について)$/iu;

/** A title that is an address is a link somebody pasted. */
const IS_ADDRESS = /^https?:\/\/\S+$/;

const NUMBERS = "one|two|three|four|five|\\d{1,2}|i{1,3}|iv|eins|zwei|drei|un|deux|trois|uno|dos|tres";
const WEEKDAYS =
	"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo";
const MONTHS =
	"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DAYS = new RegExp(
	[
		`^(?:day|tag|jour|journée|día|dia|dag|dzień|giorno|part|week|track|room|night|evening)\\s*#?(?:${NUMBERS})(?![\\p{L}\\p{N}])`,
		"^(?:first|second|third|fourth|fifth|last|final|\\d(?:st|nd|rd|th)|erster|zweiter|dritter|premier|première|deuxième|primer|segundo) (?:day|tag|jour|journée|día|night|evening|morning|half)",
		`^(?:on )?(?:${WEEKDAYS})(?:$|[\\s,:(/&+-])`,
		`^(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:$|[\\s,:(-])`,
		`^\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?(?:${MONTHS})(?:$|[\\s,:(-])`,
		`(?:${WEEKDAYS}),? (?:the )?(?:(?:${MONTHS})\\.? \\d|\\d{1,2}(?:st|nd|rd|th)?$)`,
		"^(?:前夜祭|後夜祭|本編|初日|最終日)$",
		"^\\d{4}$",
		"^\\d{4}[-/.年]\\d{1,2}(?:[-/.月]\\d{1,2}日?)?$",
		"^(?:第?[一二三四五六七八九十\\d]+ ?(?:日目?|天|일차|번째 날)|첫째날|둘째날|셋째날|[上下]午|午前|午後)(?:$|[\\s:：(（-])",
	].join("|"),
	"iu",
);

const DECORATION_BEFORE = /^[^\p{L}\p{N}@"“「『]+/u;
const DECORATION_AFTER = /[^\p{L}\p{N}）)"”」』]+$/u;
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*[.):]\s+|[ivx]{1,4}[.)]\s+)/i;
const ARTICLE = /^(?:the|my|our|a|la|le|les|el|los|las|die|der|das|il)\s+(?=\S)/i;

/** Titles are short; of a longer heading only so many units are looked at. */
const LONGEST_LOOK = 120;

/** What kind of outline heading a title is by its words alone; undefined where it could be a talk's. */
export function sectionKindOf(title: string): SectionKind | undefined {
	const bare = title
		.slice(0, LONGEST_LOOK)
		.replace(DECORATION_BEFORE, "")
		.replace(NUMBERING, "")
		.trimEnd()
		.replace(DECORATION_AFTER, "")
		.replace(/’/g, "'");
	if (bare === "") return "section";
	const plain = bare.replace(ARTICLE, "").toLowerCase();
	const whole = bare.toLowerCase();
	if (TALKS.has(plain) || TALKS.has(whole) || TALKS_I_SAW.test(plain) || TALKS_OF_A_KIND.test(plain))
		return "talks";
	if (SECTIONS.has(plain) || SECTIONS.has(whole)) return "section";
	if (DAYS.test(plain)) return "days";
	return SECTION_STARTS.test(whole) || SECTION_ENDS.test(whole) || IS_ADDRESS.test(whole)
		? "section"
		: undefined;
}

function wordSet(words: string): ReadonlySet<string> {
	return new Set(
		words
			.split(/[,\n]/)
			.map((word) => word.trim())
			.filter((word) => word !== ""),
	);
}

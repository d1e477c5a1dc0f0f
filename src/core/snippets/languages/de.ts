import type { SnippetBodies } from "./bodies.ts";

export const german: SnippetBodies = {
	opening: [
		"Wer noch nie dort war: [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>) ist <<about: eine Konferenz, für die sich die Reise lohnt>>. Die <<edition: dritte Ausgabe>> fand <<dates: vom 1. bis 3. Mai $CURRENT_YEAR>> in <<place: Stadt>> statt.",
		"",
		"<<special: Was in diesem Jahr besonders war, in zwei Sätzen.>> Hier sind meine Notizen zu den Vorträgen, die mir nicht aus dem Kopf gehen.",
	],
	"event-facts": [
		"- **Veranstaltung:** [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>)",
		"- **Wann:** <<dates: die Tage, an denen sie stattfand>>",
		"- **Wo:** <<place: das Haus und die Stadt>>",
		"- **Wer:** <<size: wie viele kamen, und wer sie waren>>",
	],
	"what-is": [
		"## Was ist <<event: die Veranstaltung>>?",
		"",
		"Es ist <<about: was es ist, in einem Satz, den Fremde verstehen>>. <<history: Wer es macht, seit wann, und was es von anderen unterscheidet.>>",
	],
	day: [
		"## Tag <<number: 1>>: <<name: worum es an dem Tag ging>>",
		"",
		"<<day: Wie der Tag war, in zwei Sätzen.>>",
	],
	track: [
		"## <<track: Der Name des Tracks>>",
		"",
		"<<summary: Worum es in dem Track ging, und für wen er war.>>",
	],
	session: [
		"## [<<title: Titel des Vortrags>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Von <<speaker: Ann Lee>>",
		"",
		"<<notes: Worum es ging, und was davon hängen bleibt.>>",
		"",
		"[Folien](<<slides: https://speakerdeck.com/speaker/session-title>>) · [Video](<<video: https://www.youtube.com/watch?v=id>>)",
	],
	keynote: [
		"## Keynote: [<<title: Titel des Vortrags>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Von <<speaker: Ann Lee>>, <<role: die ein Projekt leitet, das man kennen sollte>>",
		"",
		"<<thesis: Das eine, was die Keynote uns mitgeben wollte.>> <<moment: Der Moment, in dem der ganze Saal aufhorchte.>>",
		"",
		"[Video](<<video: https://www.youtube.com/watch?v=id>>)",
	],
	panel: [
		"## Podium: [<<title: Titel der Diskussion>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Moderiert von <<moderator: Ann Lee>>, mit <<panelists: Bob Ray, Eva Sol und Kim Oh>>",
		"",
		"<<question: Die Frage, um die es auf dem Podium ging.>>",
		"",
		"- <<agreed: Worin sich alle einig waren.>>",
		"- <<disagreed: Worin sie sich uneins waren, und wer was sagte.>>",
	],
	workshop: [
		"## Workshop: [<<title: Titel des Workshops>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Von <<teacher: Ann Lee>>",
		"",
		"<<built: Was wir bauten oder ausprobierten, und wie weit ich kam.>>",
		"",
		"- **Nötig:** <<needed: was man vorher wissen und mitbringen sollte>>",
		"- **Material:** [<<material: Übungen und Code>>](<<repository: https://example.org/$CURRENT_YEAR/workshop>>)",
	],
	"lightning-talks": [
		"## Lightning Talks",
		"",
		"- [<<first: Titel des ersten Vortrags>>](<<url: https://example.org/$CURRENT_YEAR/lightning-talks>>) von <<speaker: Ann Lee>>: <<point: das eine, was davon zu merken ist>>",
		"- [<<second: Titel des zweiten Vortrags>>](<<page: https://example.org/$CURRENT_YEAR/lightning-talks>>) von <<other: Bob Ray>>: <<too: das eine, was von diesem zu merken ist>>",
	],
	quote: [
		"> <<quote: Was gesagt wurde, Wort für Wort.>>",
		">",
		"> — <<speaker: Ann Lee>>, <<where: in der letzten Keynote>>",
	],
	takeaways: [
		"## Was ich mitnehme",
		"",
		"1. <<first: Das erste, was zu merken sich lohnt.>>",
		"2. <<second: Das zweite, was zu merken sich lohnt.>>",
		"3. <<try: Was ich bei der Arbeit als erstes ausprobiere.>>",
	],
	unconference: [
		"## <<topic: Das Thema an der Tafel>>",
		"",
		"<<people: Wie viele kamen, und woran sie arbeiten.>> <<result: Was dabei herauskam, und wo die Notizen sind.>>",
	],
	hallway: [
		"## Zwischen den Vorträgen",
		"",
		"<<met: Wen ich traf, und worüber wir sprachen.>> <<idea: Der Gedanke, der mir zu Hause nicht gekommen wäre.>>",
	],
	expo: [
		"## An den Ständen",
		"",
		"- **<<booth: Name des Projekts>>**: <<shown: was sie zeigten, und was ich sie fragte>>",
		"- **<<other: Name eines anderen Projekts>>**: <<also: was es dort außer Aufklebern noch gab>>",
	],
	image: ["![<<alt: Ann Lee vor einem vollen Saal>>](<<path: ../images/picture.jpg>>)"],
	photo: [
		"![<<alt: Ann Lee vor einem vollen Saal>>](<<path: ../images/picture.jpg>>)",
		"*<<caption: Wer und was zu sehen ist, und von wem das Foto ist.>>*",
	],
	gallery: [
		"![<<first: Der Eingang mit seiner langen Schlange>>](<<path: ../images/first-picture.jpg>>)",
		"![<<second: Der Saal bei der Eröffnung>>](<<other: ../images/second-picture.jpg>>)",
		"![<<third: Der letzte Vortrag, aus der letzten Reihe>>](<<last: ../images/third-picture.jpg>>)",
	],
	slides: [
		"[Folien zu <<title: Titel des Vortrags>>](<<url: https://speakerdeck.com/speaker/session-title>>)",
	],
	video: ["[Aufzeichnung von <<title: Titel des Vortrags>>](<<url: https://www.youtube.com/watch?v=id>>)"],
	"personal-note": [
		"## Persönliches",
		"",
		"<<hope: Was ich mir erhofft hatte, und warum ich kam.>> <<surprise: Was mich überraschte, und was schwer war.>>",
	],
	thanks: [
		"## Danke",
		"",
		"Danke an <<organisers: alle, die es organisiert und geholfen haben, mit Namen>>, an <<speakers: die Vortragenden, die meine Fragen beantwortet haben>> und an <<sponsor: alle, die mir die Reise möglich gemacht haben>>.",
	],
	"next-year": [
		"## Bis zum nächsten Jahr",
		"",
		"Das nächste <<event: Event>> findet <<dates: an Tagen, die schon bekannt sind,>> in <<place: Stadt>> statt. [<<how: Aufruf zu Vorträgen und Karten>>](<<url: https://example.org/$CURRENT_YEAR/next>>). <<will: Ob ich dort sein werde, und was ich gern sähe.>>",
	],
	conclusion: [
		"## <<heading: Fazit>>",
		"",
		"<<worth: Was die Veranstaltung mir wert war, in zwei Sätzen.>> Wer <<work: an etwas Ähnlichem arbeitet>>, setze [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>) auf die Liste für das nächste Jahr.",
	],
	disclosure: [
		"*Transparenz: <<paid: wer meine Karte, die Reise und das Hotel bezahlt hat>>. <<employer: Für wen ich arbeite, und dass dies meine eigene Meinung ist.>>*",
	],
	series: [
		"*Das ist Teil <<number: 1>> meiner Notizen von <<event: Event>>. Dazu gehören auch [<<other: Tag zwei, über die Workshops>>](<<url: https://example.org/$CURRENT_YEAR/day-2>>) und [<<last: Tag drei, über die Keynotes>>](<<page: https://example.org/$CURRENT_YEAR/day-3>>).*",
	],
};

export const germanGaps: Readonly<Record<string, string>> = {
	"Looking back at the event $CURRENT_YEAR": "Rückblick auf die Veranstaltung $CURRENT_YEAR",
	"Your name": "Ihr Name",
	"One sentence that makes people read on.": "Ein Satz, nach dem man weiterlesen möchte.",
};

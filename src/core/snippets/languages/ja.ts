import type { SnippetBodies } from "./bodies.ts";

export const japanese: SnippetBodies = {
	opening: [
		"初めての方のために: [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>) は、<<about: 遠くからでも行く価値のあるカンファレンス>>です。<<edition: 第 3 回>>は、<<place: 開催地>>で <<dates: $CURRENT_YEAR 年 5 月 1 日から 3 日まで>>開催されました。",
		"",
		"<<special: 今年ならではのことを 2 文で。>> ここでは、今も心に残っている講演のメモをまとめます。",
	],
	"event-facts": [
		"- **イベント:** [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>)",
		"- **日程:** <<dates: 開催された日>>",
		"- **場所:** <<place: 会場とその都市>>",
		"- **参加者:** <<size: 何人が、どんな人たちが来たか>>",
	],
	"what-is": [
		"## <<event: このイベント>>とは?",
		"",
		"<<about: どんなイベントか、知らない人にもわかる 1 文>>です。<<history: 誰がいつから開催していて、何が他と違うのか。>>",
	],
	day: ["## <<number: 1>> 日目: <<name: その日のテーマ>>", "", "<<day: その日の様子を 2 文で。>>"],
	track: ["## <<track: トラックの名前>>", "", "<<summary: 何についてのトラックで、誰に向いていたか。>>"],
	session: [
		"## [<<title: 講演のタイトル>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"登壇者: <<speaker: Ann Lee>>",
		"",
		"<<notes: 何についての講演で、何が心に残ったか。>>",
		"",
		"[スライド](<<slides: https://speakerdeck.com/speaker/session-title>>) · [動画](<<video: https://www.youtube.com/watch?v=id>>)",
	],
	keynote: [
		"## 基調講演: [<<title: 講演のタイトル>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"登壇者: <<speaker: Ann Lee>> (<<role: 知っておきたいプロジェクトのリーダー>>)",
		"",
		"<<thesis: 基調講演がいちばん伝えたかったこと。>><<moment: 会場全体が引き込まれた場面。>>",
		"",
		"[動画](<<video: https://www.youtube.com/watch?v=id>>)",
	],
	panel: [
		"## パネル: [<<title: パネル ディスカッションのタイトル>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"司会: <<moderator: Ann Lee>>、パネリスト: <<panelists: Bob Ray、Eva Sol、Kim Oh>>",
		"",
		"<<question: パネル ディスカッションの論点。>>",
		"",
		"- <<agreed: 全員の意見が一致したこと。>>",
		"- <<disagreed: 意見が分かれたことと、誰が何を言ったか。>>",
	],
	workshop: [
		"## ワークショップ: [<<title: ワークショップのタイトル>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"講師: <<teacher: Ann Lee>>",
		"",
		"<<built: 何を作り、または試し、どこまで進んだか。>>",
		"",
		"- **必要なもの:** <<needed: 前もって知っておくことと、持っていくもの>>",
		"- **教材:** [<<material: 演習とコード>>](<<repository: https://example.org/$CURRENT_YEAR/workshop>>)",
	],
	"lightning-talks": [
		"## ライトニング トーク",
		"",
		"- [<<first: 1 つ目の発表のタイトル>>](<<url: https://example.org/$CURRENT_YEAR/lightning-talks>>)（<<speaker: Ann Lee>>）: <<point: 覚えておきたいことを 1 つ>>",
		"- [<<second: 2 つ目の発表のタイトル>>](<<page: https://example.org/$CURRENT_YEAR/lightning-talks>>)（<<other: Bob Ray>>）: <<too: この発表で覚えておきたいことを 1 つ>>",
	],
	quote: [
		"> <<quote: 発言を一語一句そのまま。>>",
		">",
		"> — <<speaker: Ann Lee>>、<<where: 最後の基調講演で>>",
	],
	takeaways: [
		"## 学んだこと",
		"",
		"1. <<first: 覚えておきたいことの 1 つ目。>>",
		"2. <<second: 覚えておきたいことの 2 つ目。>>",
		"3. <<try: 仕事に戻って最初に試したいこと。>>",
	],
	unconference: [
		"## <<topic: ボードに書かれた話題>>",
		"",
		"<<people: 何人が来て、何に取り組んでいる人たちだったか。>><<result: どんな成果があり、メモはどこにあるか。>>",
	],
	hallway: [
		"## 講演の合間に",
		"",
		"<<met: 誰と会い、何を話したか。>><<idea: 家にいては思い付かなかったアイデア。>>",
	],
	expo: [
		"## ブースめぐり",
		"",
		"- **<<booth: プロジェクトの名前>>**: <<shown: 何が展示され、何を質問したか>>",
		"- **<<other: 別のプロジェクトの名前>>**: <<also: ステッカーのほかに何をもらえたか>>",
	],
	image: ["![<<alt: 満員の会場の前に立つ Ann Lee>>](<<path: ../images/picture.jpg>>)"],
	photo: [
		"![<<alt: 満員の会場の前に立つ Ann Lee>>](<<path: ../images/picture.jpg>>)",
		"*<<caption: 誰と何が写っていて、誰が撮影したか。>>*",
	],
	gallery: [
		"![<<first: 長い列ができた入口>>](<<path: ../images/first-picture.jpg>>)",
		"![<<second: オープニングの会場>>](<<other: ../images/second-picture.jpg>>)",
		"![<<third: 最後列から見た最後の講演>>](<<last: ../images/third-picture.jpg>>)",
	],
	slides: ["[<<title: 講演のタイトル>>のスライド](<<url: https://speakerdeck.com/speaker/session-title>>)"],
	video: ["[<<title: 講演のタイトル>>の録画](<<url: https://www.youtube.com/watch?v=id>>)"],
	"personal-note": [
		"## 個人的な感想",
		"",
		"<<hope: 何を期待し、なぜ参加したか。>><<surprise: 驚いたことと、大変だったこと。>>",
	],
	thanks: [
		"## 謝辞",
		"",
		"<<organisers: 主催者とボランティアの皆さん (お名前)>>、<<speakers: 質問に答えてくださった登壇者の皆さん>>、<<sponsor: 参加を支えてくださった皆さん>>に感謝します。",
	],
	"next-year": [
		"## また来年",
		"",
		"次回の <<event: Event>> は、<<dates: 既に決まっている日程で>>、<<place: 開催地>>で開催されます。[<<how: 登壇者の募集とチケット>>](<<url: https://example.org/$CURRENT_YEAR/next>>)。<<will: 自分が行くかどうかと、見てみたいもの。>>",
	],
	conclusion: [
		"## <<heading: おわりに>>",
		"",
		"<<worth: イベントが自分にとってどんな価値があったかを 2 文で。>><<work: 似たことに取り組んでいる>>方は、[<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>) を来年の予定に入れてみてください。",
	],
	disclosure: [
		"*開示事項: <<paid: チケット、旅費、ホテル代を誰が負担したか>>。<<employer: 誰のために働いているか、そして意見は自分自身のものであること。>>*",
	],
	series: [
		"*これは <<event: Event>> のメモの <<number: 1>> 回目です。[<<other: ワークショップについての 2 日目>>](<<url: https://example.org/$CURRENT_YEAR/day-2>>) と [<<last: 基調講演についての 3 日目>>](<<page: https://example.org/$CURRENT_YEAR/day-3>>) もお読みください。*",
	],
};

export const japaneseGaps: Readonly<Record<string, string>> = {
	"Looking back at the event $CURRENT_YEAR": "イベント $CURRENT_YEAR を振り返って",
	"Your name": "お名前",
	"One sentence that makes people read on.": "続きを読みたくなる一文をここに書きます。",
};

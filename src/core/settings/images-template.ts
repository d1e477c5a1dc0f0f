import { textSetting } from "./setting.ts";

export const imagesTemplateSetting = textSetting({
	key: "images.template",
	default: "",
	about:
		'How an inserted, pasted or dropped image is written, for an engine with a form of its own: `{image}{: width="600"}` for kramdown, `{{< figure src="{src}" alt="{alt}" width="600" >}}` for Hugo. It knows `{image}` (`![alt][n]`, its address in the list at the end), `{alt}` and `{src}`. Where it is empty, an image is `{image}`; so is a pasted one in the middle of a line, where the form is no Markdown image.',
	wanted: 'a text, such as "{image}{: width=\\"600\\"}"',
	isLong: true,
});

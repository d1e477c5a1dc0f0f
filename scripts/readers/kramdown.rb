# One JSON text a line in, its HTML as one JSON text a line out. The options are those that Jekyll gives kramdown.
require "json"
require "kramdown"
require "kramdown-parser-gfm"

options = {
  input: "GFM", hard_wrap: false, auto_ids: true, footnote_nr: 1, entity_output: :as_char, toc_levels: (1..6).to_a,
  smart_quotes: "lsquo,rsquo,ldquo,rdquo", syntax_highlighter: nil
}
$stdin.set_encoding("UTF-8")
$stdout.sync = true
$stdin.each_line do |line|
  puts JSON.generate(Kramdown::Document.new(JSON.parse(line), options).to_html)
end

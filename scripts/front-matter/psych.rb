# One front matter as JSON a line in; out, as JSON a line, why Psych's parser (libyaml) stops at it as Jekyll hands it over, or null.
require "json"
require "psych"

$stdin.set_encoding("UTF-8")
$stdout.sync = true
$stdin.each_line do |line|
  said = begin
    # Jekyll's first line is the fence (`YAML_FRONT_MATTER_REGEXP`).
    Psych.parse("---\n#{JSON.parse(line)}")
    nil
  rescue Psych::SyntaxError => error
    "#{error.problem} #{error.context}".strip
  end
  puts JSON.generate(said)
end

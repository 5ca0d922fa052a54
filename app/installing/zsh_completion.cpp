// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installing/shell_completions.h"

namespace capex {

namespace {

/// Within single quotes.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// Inside of a description, where brackets and colons have a meaning.
QString described(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'[', QStringLiteral("\\["))
        .replace(u']', QStringLiteral("\\]"))
        .replace(u':', QStringLiteral("\\:"));
}

QString filesAction(const FileHint& file)
{
    if (file.endings.isEmpty()) {
        return file.isFolder ? QStringLiteral("_files -/") : QStringLiteral("_files");
    }
    return (file.isNew ? QStringLiteral("_capex_horizon_new_file %1")
                       : QStringLiteral("_files -g \"*.(%1)\""))
        .arg(file.endings.join(file.isNew ? u' ' : u'|'));
}

/// How the value of an option is completed.
QString actionOf(const OptionOutline& option)
{
    const QStringList& words = option.values.words;
    if (option.values.areSeveral && words.value(0).endsWith(u'=')) {
        return QStringLiteral("_sequence compadd -S \"\" - ") + words.join(u' ');
    }
    if (option.values.areSeveral) {
        return QStringLiteral("_sequence compadd - ") + words.join(u' ');
    }
    if (!words.isEmpty()) {
        return u'(' + words.join(u' ') + u')';
    }
    return option.file ? filesAction(*option.file) : QStringLiteral(" ");
}

/// What _arguments reads: "(-o --output)"{-o,--output=}"[help]:OUT:_files".
QString specOf(const OptionOutline& option)
{
    QString what = u'[' + described(option.help) + u']';
    const bool hasValue = !option.value.isEmpty();
    if (hasValue) {
        what += u':' + described(option.value) + u':' + actionOf(option);
    }
    const QString ending = hasValue ? QStringLiteral("=") : QString();
    const QString& name = option.names.last();
    return option.names.size() == 1 ? quoted(name + ending + what)
                                    : QStringLiteral("'(%1)'{%2,%3}%4")
                                          .arg(option.names.join(u' '), option.names.first(),
                                               name + ending, quoted(what));
}

QString argumentsOf(const CommandOutline& command)
{
    QString specs = QStringLiteral("_arguments -s");
    for (const OptionOutline& option : command.options) {
        specs += QStringLiteral(" \\\n                ") + specOf(option);
    }
    return specs + QStringLiteral(" \\\n                ") +
           quoted(QStringLiteral("*:file:") + filesAction(command.files));
}

const QString start = QStringLiteral(R"zsh(#compdef capex-horizon
# Completion of capex-horizon for zsh; made of its table of options.

# A file that may be new: after a dot the endings.
_capex_horizon_new_file() {
    local ending
    if [[ ${PREFIX:t} == ?*.* ]]; then
        for ending in "$@"; do
            compadd -- "${PREFIX%.*}.$ending"
        done
    fi
    _files -g "*.(${(j:|:)@})"
}

_capex_horizon() {
    local -a commands=(
)zsh");

} // namespace

QString zshCompletion(const QList<CommandOutline>& commands)
{
    QString names;
    QString cases;
    for (const CommandOutline& command : commands) {
        if (command.name.isEmpty()) {
            continue;
        }
        names += QStringLiteral("        %1\n")
                     .arg(quoted(command.name + u':' + described(command.summary)));
        cases += QStringLiteral("            %1)\n                %2\n                ;;\n")
                     .arg(command.name, argumentsOf(command));
    }
    const QString window = argumentsOf(commands.front());
    return start + names +
           QStringLiteral(
               "    )\n    if (( CURRENT > 2 )) && (( ${commands[(I)${words[2]}:*]} )); then\n"
               "        local command=${words[2]}\n"
               "        shift words\n        (( CURRENT-- ))\n"
               "        case $command in\n") +
           cases +
           QStringLiteral("        esac\n    else\n"
                          "        (( CURRENT == 2 )) && _describe -t commands command commands\n"
                          "        ") +
           window + QStringLiteral("\n    fi\n}\n\n_capex_horizon \"$@\"\n");
}

} // namespace capex

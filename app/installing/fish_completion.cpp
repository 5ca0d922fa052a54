// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installing/shell_completions.h"

namespace capex {

namespace {

QString quoted(QString text)
{
    return u'\'' +
           text.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) +
           u'\'';
}

/// Files with the endings stand first.
QString filesArgument(const FileHint& file)
{
    const QString dot = QStringLiteral(" .");
    if (file.endings.isEmpty()) {
        return file.isFolder ? QStringLiteral("-x -a '(__fish_complete_directories)'")
                             : QStringLiteral("-F");
    }
    const QString call = file.isNew ? QStringLiteral("__capex_horizon_new_file")
                                    : QStringLiteral("__capex_horizon_files");
    return QStringLiteral("-k -x -a '(%1)'").arg(call + dot + file.endings.join(dot));
}

/// The arguments of `complete` for the value of an option.
QString valueArgument(const OptionOutline& option)
{
    const QString words = option.values.words.join(u' ');
    if (option.values.areSeveral) {
        return QStringLiteral(" -x -a '(__capex_horizon_list %1)'").arg(words);
    }
    if (!words.isEmpty()) {
        return QStringLiteral(" -x -a '%1'").arg(words);
    }
    return option.file ? u' ' + filesArgument(*option.file) : QStringLiteral(" -x");
}

QString lineOf(const QString& condition, const OptionOutline& option)
{
    QString line = QStringLiteral("complete -c capex-horizon -n %1").arg(quoted(condition));
    for (const QString& name : option.names) {
        line += name.startsWith(QStringLiteral("--")) ? QStringLiteral(" -l ") + name.mid(2)
                                                      : QStringLiteral(" -s ") + name.mid(1);
    }
    return line + (option.value.isEmpty() ? QString() : valueArgument(option)) +
           QStringLiteral(" -d ") + quoted(option.help) + u'\n';
}

const QString start =
    QStringLiteral(R"(# Completion of capex-horizon for fish; made of its table of options.

# Several words with commas between.
function __capex_horizon_list
    set -l before (string replace -r '[^,=]*$' '' -- (commandline -ct | string replace -r '^--[a-z-]+=' ''))
    for word in $argv
        echo $before$word
    end
end

# Files with one of the endings, then all others.
function __capex_horizon_files
    for ending in $argv
        __fish_complete_suffix $ending
    end
end

# A file that may be new: after a dot the endings.
function __capex_horizon_new_file
    set -l typed (commandline -ct | string replace -r '^--[a-z-]+=' '')
    if string match -qr '[^/]\.[^./]*$' -- $typed
        for ending in $argv
            echo (string replace -r '\.[^./]*$' '' -- $typed)$ending
        end
    end
    __capex_horizon_files $argv
end

complete -c capex-horizon -f
)");

} // namespace

QString fishCompletion(const QList<CommandOutline>& commands)
{
    QString lines = start;
    for (const CommandOutline& command : commands) {
        const QString isFirst = QStringLiteral("__fish_is_nth_token 1");
        const bool isWindow = command.name.isEmpty();
        if (!isWindow) {
            lines += QStringLiteral("complete -c capex-horizon -n %1 -a %2 -d %3\n")
                         .arg(quoted(isFirst), command.name, quoted(command.summary));
        }
        const QString condition =
            isWindow ? QStringLiteral("__fish_use_subcommand")
                     : QStringLiteral("__fish_seen_subcommand_from ") + command.name;
        for (const OptionOutline& option : command.options) {
            lines += lineOf(condition, option);
        }
        lines += QStringLiteral("complete -c capex-horizon -n %1 %2\n")
                     .arg(quoted(condition), filesArgument(command.files));
    }
    return lines;
}

} // namespace capex

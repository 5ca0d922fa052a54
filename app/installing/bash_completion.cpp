// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installing/shell_completions.h"

namespace capex {

namespace {

const QString start =
    QStringLiteral(R"(# Completion of capex-horizon for bash; made of its table of options.
# shellcheck shell=bash

# Files with one of the endings, and folders; all files where there is none such.
_capex_horizon_files()
{
    local ending
    compopt -o filenames 2>/dev/null
    for ending in "$@"; do
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -X "!*.$ending" -- "$cur")
    done
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$cur")
    if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    fi
}

# The same for a file that may be new: after a dot the endings.
_capex_horizon_new_file()
{
    local ending
    if [[ ${cur##*/} == ?*.* ]]; then
        for ending in "$@"; do
            if [[ $ending == "${cur##*.}"* ]]; then
                COMPREPLY+=("${cur%.*}.$ending")
            fi
        done
    fi
    _capex_horizon_files "$@"
}

_capex_horizon_folders()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$cur")
}

_capex_horizon_words()
{
    mapfile -t COMPREPLY < <(compgen -W "$*" -- "$cur")
    if [[ ${COMPREPLY[0]-} == *= ]]; then
        compopt -o nospace 2>/dev/null
    fi
}

# Several words with commas between.
_capex_horizon_list()
{
    local before=
    if [[ $cur == *,* ]]; then
        before=${cur%,*},
    fi
    mapfile -t COMPREPLY < <(compgen -P "$before" -W "$*" -- "${cur##*,}")
    compopt -o nospace 2>/dev/null
}

_capex_horizon()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command=
    if [[ $cur == "=" ]]; then
        cur=
    elif [[ $prev == "=" ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    if [[ $COMP_CWORD -gt 1 ]]; then
        command=${COMP_WORDS[1]}
    fi
    COMPREPLY=()
)");

/// The call that completes the value of an option; empty: anything may stand there.
QString callFor(const OptionOutline& option)
{
    const KnownValues& values = option.values;
    if (!values.words.isEmpty()) {
        return (values.areSeveral ? QStringLiteral("_capex_horizon_list ")
                                  : QStringLiteral("_capex_horizon_words ")) +
               values.words.join(u' ');
    }
    if (!option.file) {
        return {};
    }
    const FileHint& file = *option.file;
    const QString call = file.isFolder && file.endings.isEmpty()
                             ? QStringLiteral("_capex_horizon_folders ")
                         : file.isNew ? QStringLiteral("_capex_horizon_new_file ")
                                      : QStringLiteral("_capex_horizon_files ");
    return (call + file.endings.join(u' ')).trimmed();
}

/// "export --output" | "export -o"
QString pattern(const CommandOutline& command, const OptionOutline& option)
{
    QStringList alternatives;
    for (const QString& name : option.names) {
        alternatives.append(QStringLiteral("\"%1 %2\"").arg(command.name, name));
    }
    return alternatives.join(QStringLiteral(" | "));
}

QString valueCases(const QList<CommandOutline>& commands)
{
    QString cases;
    for (const CommandOutline& command : commands) {
        for (const OptionOutline& option : command.options) {
            if (!option.value.isEmpty()) {
                const QString call = callFor(option);
                cases += QStringLiteral("        %1) %2return ;;\n")
                             .arg(pattern(command, option),
                                  call.isEmpty() ? QString() : call + QStringLiteral("; "));
            }
        }
    }
    return cases;
}

QString longNames(const CommandOutline& command)
{
    QStringList names;
    for (const OptionOutline& option : command.options) {
        names.append(option.names.last());
    }
    return names.join(u' ');
}

/// What stands where no value of an option does.
QString argumentCases(const QList<CommandOutline>& commands)
{
    QString options;
    QString files;
    for (const CommandOutline& command : commands) {
        const QString name = command.name.isEmpty() ? QStringLiteral("*") : command.name;
        const QString line = QStringLiteral("            %1) %2 ;;\n");
        options += line.arg(name, QStringLiteral("_capex_horizon_words ") + longNames(command));
        files += line.arg(name, QStringLiteral("_capex_horizon_files ") +
                                    command.files.endings.join(u' '));
    }
    return QStringLiteral("    if [[ $cur == -* ]]; then\n        case $command in\n") + options +
           QStringLiteral("        esac\n    else\n        case $command in\n") + files +
           QStringLiteral("        esac\n    fi\n");
}

} // namespace

QString bashCompletion(const QList<CommandOutline>& commands)
{
    QList<CommandOutline> ordered = commands; // the window last: it takes any other word
    ordered.append(ordered.takeFirst());
    QStringList names;
    for (const CommandOutline& command : ordered) {
        names.append(command.name);
    }
    return start + QStringLiteral("    case \"$command $prev\" in\n") + valueCases(ordered) +
           QStringLiteral("    esac\n") + argumentCases(ordered) +
           QStringLiteral(
               "    if [[ $COMP_CWORD -eq 1 && $cur != -* ]]; then\n"
               "        mapfile -t -O \"${#COMPREPLY[@]}\" COMPREPLY < <(compgen -W \"%1\" "
               "-- \"$cur\")\n    fi\n}\n\ncomplete -F _capex_horizon capex-horizon\n")
               .arg(names.join(u' ').trimmed());
}

} // namespace capex

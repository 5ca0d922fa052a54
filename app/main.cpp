// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/check_command.h"
#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/convert_command.h"
#include "app/commands/diff_command.h"
#include "app/commands/export_command.h"
#include "app/commands/merge_command.h"
#include "app/commands/offscreen_application.h"
#include "app/commands/table_command.h"
#include "app/commands/template_command.h"
#include "app/commands/usage.h"
#include "app/commands/verify_command.h"
#include "app/release/release_texts.h"
#include "app/starting/before_threads.h"
#include "app/starting/font_search.h"
#include "app/window/window_module.h"
#include "model/formats/program_parts.h"
#include "model/formats/text/utf8.h"

#include <QLibrary>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <new>

using namespace capex;

namespace {

/// An argument as text. Bytes that are no text name a file that cannot be told from others.
Result<QString> argumentFrom(const char* bytes)
{
#ifdef Q_OS_UNIX
    if (const std::size_t at = firstInvalidUtf8(bytes); at != std::string_view::npos) {
        return Error{QString::fromUtf8(bytes),
                     QStringLiteral("found the byte 0x%1, which is not UTF-8")
                         .arg(uint{static_cast<unsigned char>(bytes[at])}, 2, 16),
                     QStringLiteral("a name in UTF-8")};
    }
#endif
    return QString::fromLocal8Bit(bytes);
}

/// The arguments are read before any application object exists: those need a display.
CommandRequest commandOf(int argc, char** argv)
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index) {
        const Result<QString> argument = argumentFrom(argv[index]);
        if (!argument) {
            return Misuse{argument.error(), helpCall({})};
        }
        arguments.append(*argument);
    }
    return parseCommandLine(arguments);
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const char* const signs[]{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::ranges::any_of(signs,
                               [](const char* name) { return qEnvironmentVariableIsSet(name); });
#else
    return true;
#endif
}

/// Carries out a command; its overloads are the table of what there is.
class Runner
{
public:
    Runner(int& argc, char** argv)
        : m_argc(argc)
        , m_argv(argv)
    {
    }

    int operator()(const OpenWindow& request) const
    {
        if (!hasDisplay()) {
            complain(QStringLiteral("there is no display for the window; 'capex-horizon export -o "
                                    "ranking.png' writes a picture without one"));
            return int(ExitCode::FileAtFault);
        }
        prepareForThreads();
        const WindowStart start{m_argc, m_argv, request.files, searchFonts()};
        QLibrary module(partPath(ProgramPart::Window));
        const auto run = reinterpret_cast<RunWindow>(module.resolve(runWindowName));
        if (run == nullptr) {
            complain(
                QStringLiteral("the part of the program that shows its window does not load: ") +
                module.errorString());
            return int(ExitCode::FileAtFault);
        }
        return run(start);
    }
    int operator()(const ExportRequest& request) const { return int(runExport(request)); }
    int operator()(const CheckRequest& request) const { return int(runCheck(request)); }
    int operator()(const ConvertRequest& request) const { return int(runConvert(request)); }
    int operator()(const TemplateRequest& request) const { return int(runTemplate(request)); }
    int operator()(const InspectRequest& request) const { return int(runInspect(request)); }
    int operator()(const DiffRequest& request) const { return int(runDiff(request)); }
    int operator()(const MergeRequest& request) const { return int(runMerge(request)); }
    int operator()(const VerifyRequest& request) const { return int(runVerify(request)); }
    int operator()(const ShowText& request) const { return print(request.text); }
    int operator()(const ShowDebugInfo& /*request*/) const
    {
        const QString locale =
            QLocale::system().name(); // before the application object has its own
        const OffscreenApplication application;
        return print(debugInfo(locale));
    }
    int operator()(const Misuse& misuse) const
    {
        complain(misuse.error.text());
        complain(QStringLiteral("see ") + misuse.helpCall);
        return int(ExitCode::CommandLineAtFault);
    }

private:
    [[nodiscard]] static int print(const QString& text)
    {
        const Outcome written = writeToStandardOutput(text.toUtf8());
        if (!written) {
            complain(written.error().text());
        }
        return int(written ? ExitCode::Done : ExitCode::FileAtFault);
    }

    int& m_argc;
    char** m_argv;
};

/// Ends the process without taking to pieces what it was made of: all is written.
[[noreturn]] void end(int code)
{
    std::fflush(nullptr);
    std::_Exit(code);
}

} // namespace

int main(int argc, char** argv)
{
    try {
        end(std::visit(Runner(argc, argv), commandOf(argc, argv)));
    } catch (const std::bad_alloc&) {
        complain(QStringLiteral("there is not enough memory for this"));
        return int(ExitCode::FileAtFault);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installing/manual_page.h"
#include "app/installing/release_notes.h"
#include "app/installing/shell_completions.h"
#include "model/formats/save_file.h"
#include "model/wording/finding_words.h"

#include <QFile>

#include <cstdio>

using namespace capex;

namespace {

/// What the call says: where to, from what, and of which day the sources are.
struct Call
{
    QString folder;
    QString changelog;
    QString metainfo; ///< in which <releases/> stands for them
    QDate day;
    QString version;
    QString maintainer;
};

Result<QString> textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? Result(QString::fromUtf8(file.readAll()))
                                          : Error{path, file.errorString(), {}};
}

Outcome write(const Call& call)
{
    const auto changelog = textOf(call.changelog);
    const auto metainfo = textOf(call.metainfo);
    if (!changelog || !metainfo) {
        return changelog ? metainfo.error() : changelog.error();
    }
    const auto releases = releasesIn(*changelog);
    if (!releases) {
        return releases.error();
    }
    const QList<CommandOutline> commands = commandOutlines();
    const auto file = [](const char* name, const QString& text) {
        return NamedContent{QString::fromLatin1(name), text.toUtf8()};
    };
    const QString releasesElement = releasesForAppStream(*releases, call.day);
    const NamedContent papers[]{
        file("capex-horizon.1", manualPage(commands, call.version, call.day)),
        file("capex-horizon.bash", bashCompletion(commands)),
        file("_capex-horizon", zshCompletion(commands)),
        file("capex-horizon.fish", fishCompletion(commands)),
        file("metainfo.xml",
             QString(*metainfo).replace(QStringLiteral("<releases/>"), releasesElement)),
        file("changelog", debianChangelog(*releases, call.day, call.maintainer))};
    const SaveOutcome saved = saveFiles(call.folder, papers);
    return saved ? Outcome(std::monostate{}) : errorOf(saved.error(), Speech::English);
}

} // namespace

/// Writes what is installed beside the program and made of its own tables: the manual, what shells
/// complete, and the releases. Called by the build alone:
/// FOLDER CHANGELOG METAINFO YYYY-MM-DD VERSION MAINTAINER
int main(int argc, char** argv)
{
    if (argc != 7) {
        std::fputs("FOLDER CHANGELOG METAINFO YYYY-MM-DD VERSION MAINTAINER\n", stderr);
        return 2;
    }
    const auto argument = [argv](int at) { return QString::fromLocal8Bit(argv[at]); };
    const QDate day = QDate::fromString(argument(4), Qt::ISODate);
    const Outcome written =
        write({argument(1), argument(2), argument(3), day, argument(5), argument(6)});
    if (!written) {
        std::fputs((written.error().text() + u'\n').toUtf8().constData(), stderr);
        return 1;
    }
    return 0;
}

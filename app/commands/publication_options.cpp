// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/publication_options.h"

#include "app/commands/publications.h"
#include "app/commands/value_readers.h"

#include <QCommandLineParser>

#include <algorithm>

namespace capex {

namespace {

const QString viewsName = QStringLiteral("views");

/// The row of that option that the ending of `target` means.
Outcome readPublication(const QString& option, const QString& target, ExportRequest& request)
{
    if (request.publication != nullptr) {
        return Error{{},
                     QStringLiteral("together with --") +
                         QString::fromLatin1(request.publication->option),
                     QStringLiteral("one of them")};
    }
    const PublicationType* const type = publicationType(option, target);
    if (type == nullptr || target.isEmpty()) {
        return unexpected(target, targetsOf(option));
    }
    request.publication = type;
    request.publicationTarget = target;
    return std::monostate{};
}

Outcome readViews(const QString& text, ExportRequest& request)
{
    const auto views = readList(text, readKeyword<View>);
    if (!views) {
        return views.error();
    }
    request.views = *views;
    return std::monostate{};
}

Outcome readPaper(const QString& text, ExportRequest& request)
{
    const auto paper = paperFrom(text);
    if (!paper) {
        return unexpected(text, QStringLiteral("a4 or letter"));
    }
    request.paper = *paper;
    return std::monostate{};
}

/// Whether any of the views that are written takes it.
bool isTakenBySome(const ExportRequest& request, Setting setting)
{
    const QList<View> views = request.views.isEmpty() ? allOf<View>() : request.views;
    return std::ranges::any_of(views, [setting](View view) { return takes(view, setting); });
}

/// Whether an option means something for the publication.
bool isTaken(const ExportOption& option, const ExportRequest& request)
{
    if (option.setting) {
        return isTakenBySome(request, *option.setting);
    }
    const PublicationType& type = *request.publication;
    return option.name == QLatin1String(type.option) || option.name == viewsName ||
           std::ranges::any_of(
               type.of, [&](const char* name) { return option.name == QLatin1String(name); });
}

} // namespace

std::vector<ExportOption> publicationOptions()
{
    std::vector<ExportOption> options;
    for (const PublicationType& type : publicationTypes()) {
        const QString name = QString::fromLatin1(type.option);
        if (options.empty() || options.back().name != name) {
            options.push_back({name, targetsOf(name), QString::fromLatin1(type.help),
                               [name](const QString& target, ExportRequest& request) {
                                   return readPublication(name, target, request);
                               }});
        }
    }
    options.push_back({viewsName,
                       QStringLiteral("V,W"),
                       QStringLiteral("the views in %1, in this order (default: all)")
                           .arg(publicationWords().join(QStringLiteral(" or "))),
                       readViews,
                       {},
                       {},
                       someOf<View>});
    options.push_back({QStringLiteral("paper"),
                       QStringLiteral("PAPER"),
                       QStringLiteral("a4, letter: the sheets of a report in PDF (default: a4)"),
                       readPaper,
                       {},
                       {},
                       [] {
                           return KnownValues{{QStringLiteral("a4"), QStringLiteral("letter")}};
                       }});
    return options;
}

QStringList publicationWords()
{
    QStringList words;
    for (const PublicationType& type : publicationTypes()) {
        words.append(QStringLiteral("--") + QString::fromLatin1(type.option));
    }
    words.removeDuplicates();
    return words;
}

QString publicationTargets()
{
    QStringList targets;
    for (const QString& word : publicationWords()) {
        targets.append(word + u' ' + targetsOf(word.mid(2)));
    }
    return targets.join(QStringLiteral(", "));
}

Outcome checkPublication(const QCommandLineParser& parser, const ExportRequest& request)
{
    const QString target = QStringLiteral("--") + QString::fromLatin1(request.publication->option);
    for (const ExportOption& option : exportOptions()) {
        if (parser.isSet(option.name) && !isTaken(option, request)) {
            return Error{QStringLiteral("--") + option.name,
                         QStringLiteral("%1 does not take it").arg(target),
                         QStringLiteral("%1 without it").arg(target)};
        }
    }
    return std::monostate{};
}

} // namespace capex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/merge_command.h"

#include "app/commands/console.h"
#include "app/commands/figures_from_file.h"
#include "model/changes/change_rows.h"
#include "model/changes/merge.h"
#include "model/formats/save_file.h"
#include "model/wording/finding_words.h"

#include <algorithm>

namespace capex {

namespace {

QString counted(std::size_t count, const char* one, const char* many)
{
    return QStringLiteral("%1 %2").arg(QString::number(count),
                                       QLatin1StringView(count == 1 ? one : many));
}

/// "1 rival, 12 removed", by groups.
QString countsByGroup(const std::vector<FigureChange>& changes)
{
    QStringList counts;
    for (const ChangeGroup group : allOf<ChangeGroup>()) {
        const auto count = std::ranges::count(
            changes, group, [](const FigureChange& change) { return groupOf(change.type); });
        if (count > 0) {
            counts.append(QStringLiteral("%1 %2").arg(QString::number(count), keywordOf(group)));
        }
    }
    return counts.join(QStringLiteral(", "));
}

/// Merges one file after the other and collects the report.
class Merge
{
public:
    explicit Merge(const MergeRequest& request)
        : m_request(request)
    {
    }

    /// How to end where a file cannot be read.
    std::optional<ExitCode> readAll()
    {
        const auto base = readAndTell(m_request.base);
        if (const auto* const code = std::get_if<ExitCode>(&base)) {
            return *code;
        }
        const auto& read = std::get<FigureFile>(base);
        m_dataset = *read.dataset;
        m_views = read.views;
        reportLosses(m_request.base, read);
        for (const QString& file : m_request.files) {
            const auto more = readAndTell(file, readContextBeside(m_dataset));
            if (const auto* const code = std::get_if<ExitCode>(&more)) {
                return *code;
            }
            take(file, std::get<FigureFile>(more));
            reportLosses(file, std::get<FigureFile>(more));
        }
        return std::nullopt;
    }

    ExitCode save() const
    {
        const SaveOutcome saved =
            saveFile(m_request.out, m_request.format->write(m_dataset, m_views));
        if (!saved) {
            complain(errorOf(saved.error(), Speech::English).text());
            return ExitCode::FileAtFault;
        }
        std::ranges::for_each(m_report, complainPlainly);
        return ExitCode::Done;
    }

private:
    void take(const QString& file, const FigureFile& read)
    {
        Changes changes = changesBetween(m_dataset, *read.dataset);
        const std::size_t count = changes.figures.size();
        std::vector<FigureChange> left = changes.figures;
        std::erase_if(left, [this](const FigureChange& change) {
            return m_request.accepted.contains(groupOf(change.type));
        });
        changes = ofGroups(std::move(changes), m_request.accepted);
        reportTaken(file, changes);
        const QString rest =
            left.empty() ? QString() : QStringLiteral("; not taken: ") + countsByGroup(left);
        report(file, QStringLiteral("%1 of %2 taken, %3%4")
                         .arg(QString::number(changes.figures.size()),
                              counted(count, "change", "changes"),
                              counted(changes.same, "figure the same", "figures the same"), rest));
        reportSurroundings(file, changes);
        m_dataset = merged(m_dataset, changes);
        takeViews(file, read, changes);
    }

    void reportTaken(const QString& file, const Changes& changes)
    {
        for (const FigureChange& change : changes.figures) {
            for (const QString& line : linesOf(change)) {
                report(file, line);
            }
            if (change.before.isEmpty() && change.after != change.figure.id) {
                report(file, QStringLiteral("%1 is called %2, as another company's figure is "
                                            "called %1")
                                 .arg(change.after.text(), change.figure.id.text()));
            }
        }
    }

    void reportSurroundings(const QString& file, const Changes& changes)
    {
        if (const QStringList counts = countsOf(changes.surroundings); !counts.isEmpty()) {
            report(file,
                   QStringLiteral("beside the figures: ") + counts.join(QStringLiteral(", ")));
        }
        for (const QString& key : changes.surroundings.keptKeys) {
            report(file, QStringLiteral("the key '%1' stays as it was").arg(key));
        }
    }

    void takeViews(const QString& file, const FigureFile& read, const Changes& changes)
    {
        for (const SavedView& view : renamed(read.views, changes.names)) {
            const auto same = std::ranges::find(m_views, view.name, &SavedView::name);
            if (same != m_views.end() && *same != view) {
                report(file, QStringLiteral("the view '%1' stays as it was").arg(view.name));
            }
        }
        if (m_request.accepted.contains(ChangeGroup::Added)) {
            const std::size_t known = m_views.size();
            m_views = mergedViews(m_views, read.views, changes.names);
            if (m_views.size() > known) {
                report(file, counted(m_views.size() - known, "new view", "new views"));
            }
        }
    }

    /// A file brings nothing that another one of its format could not hold.
    void reportLosses(const QString& file, const FigureFile& read)
    {
        if (read.format != m_request.format) {
            m_report += lossLines(file, *m_request.format, *read.dataset, read.views);
        }
    }

    void report(const QString& file, const QString& line)
    {
        m_report.append(file + QStringLiteral(": ") + line);
    }

    const MergeRequest& m_request;
    Dataset m_dataset;
    SavedViews m_views;
    QStringList m_report;
};

} // namespace

ExitCode runMerge(const MergeRequest& request)
{
    Merge merge(request);
    const auto failed = merge.readAll();
    return failed ? *failed : merge.save();
}

} // namespace capex

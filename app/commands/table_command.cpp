// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table_command.h"

#include "app/commands/console.h"
#include "app/commands/figures_from_file.h"
#include "app/commands/shell_text.h"
#include "model/figures/excerpt.h"
#include "model/formats/csv/csv_writer.h"
#include "model/formats/save_file.h"
#include "model/formats/table/table_cells.h"
#include "model/formats/table/table_figures.h"
#include "model/formats/table/table_opening.h"
#include "model/search/likeness.h"
#include "model/wording/finding_words.h"

#include <QFileInfo>

namespace capex {

namespace {

/// What somebody says of the table, on the command line and in a recipe; what is wrong with that.
std::variant<RecipeWishes, ExitCode> wishesOf(const TableRequest& request)
{
    if (request.recipe.isEmpty()) {
        return request.wishes;
    }
    const auto content = readWholeFile(request.recipe);
    if (!content) {
        complain(errorOf(content.error(), Speech::English).text());
        return ExitCode::FileAtFault;
    }
    const RecipeReading recipe = readRecipe(*content);
    for (const Finding& finding : recipe.findings) {
        complainPlainly(findingLine(finding, request.recipe));
    }
    if (!recipe.wishes) {
        return ExitCode::DataAtFault;
    }
    return withWishes(*recipe.wishes, request.wishes);
}

/// Where a row stands, for people and for spreadsheets.
QString locationOf(const QString& file, const Recipe& recipe, int row)
{
    return recipe.sheet ? QStringLiteral("%1!%2").arg(*recipe.sheet).arg(row)
                        : QStringLiteral("%1:%2").arg(file).arg(row);
}

/// "HEADING: found …; expected …".
QString reasonOf(const Finding& finding)
{
    const QString heading = finding.location.address.path;
    const QString text = findingText(finding, Speech::English);
    return heading.isEmpty() ? text : heading + QStringLiteral(": ") + text;
}

void tellCounts(const RowCounts& counts)
{
    complainPlainly(QStringLiteral("%1 rows: %2 taken, %3 refused, %4 declared")
                        .arg(counts.read)
                        .arg(counts.taken)
                        .arg(counts.refused)
                        .arg(counts.declared));
}

void tellFault(const TableReading& reading, const QString& file)
{
    const Location location{reading.faultLine, 0, {reading.faultPart, 0}};
    complainPlainly(findingLine({Finding::Severity::Error, location, *reading.fault, {}, 1}, file));
}

void tellNotes(const TableReading& reading, const QString& file)
{
    for (const Fault& note : reading.notes) {
        complainPlainly(QStringLiteral("%1: warning: %2")
                            .arg(shownPath(file), faultText(note, Speech::English)));
    }
}

/// Why the wishes do not fit what the file is, if they do not.
std::optional<Error> misuseOf(const QByteArray& content, const RecipeWishes& wishes)
{
    if (wishes.sheet && !hasSheets(content)) {
        return Error{QStringLiteral("--sheet"), QStringLiteral("the file is a text without sheets"),
                     QStringLiteral("it for a workbook or a page alone")};
    }
    const bool isOfText = wishes.encoding || wishes.delimiter || wishes.quote;
    if (isOfText && hasSheets(content)) {
        return Error{QStringLiteral("--dialect"),
                     QStringLiteral("a workbook has no encoding, delimiter or quote"),
                     QStringLiteral("them for a text alone")};
    }
    return std::nullopt;
}

/// An option and its value as they are typed.
QString typed(const QString& answer)
{
    const qsizetype blank = answer.indexOf(u' ');
    return answer.left(blank + 1) + shellWord(answer.mid(blank + 1));
}

void tellQuestions(const Recipe& recipe, const QString& file)
{
    for (const RecipeQuestion& question : recipe.questions) {
        const QString readings =
            question.readings.isEmpty()
                ? QString()
                : QStringLiteral(" ('%1')").arg(question.readings.join(QStringLiteral("' or '")));
        const QString sample =
            question.sample.isEmpty() ? QString() : QStringLiteral(": '%1'").arg(question.sample);
        complainPlainly(QStringLiteral("%1: question: %2%3%4; add %5")
                            .arg(file, question.about, readings, sample, typed(question.answer)));
    }
}

void tellRows(const TableFigures& figures, const Recipe& recipe, const QString& file)
{
    for (const RowAccount& row : figures.rows) {
        for (const Finding& reason : row.reasons) {
            const bool isError = reason.severity == Finding::Severity::Error;
            complainPlainly(QStringLiteral("%1: %2: %3")
                                .arg(locationOf(file, recipe, row.number),
                                     isError ? QStringLiteral("error") : QStringLiteral("warning"),
                                     reasonOf(reason)));
        }
    }
}

/// Of companies that become new ones, those that may be known by another name.
void tellAlike(const TableFigures& figures, const Dataset& known, const QString& file)
{
    for (const Company& company : figures.dataset.companies()) {
        if (known.company(company.id)) {
            continue;
        }
        QStringList names;
        for (const CompanyId& alike : alikeCompanies(company.name, known)) {
            names.append(known.company(alike)->name);
        }
        if (!names.isEmpty()) {
            complainPlainly(
                QStringLiteral(
                    "%1: warning: '%2' is not known and becomes a new company; alike: %3")
                    .arg(shownPath(file), excerpt(company.name), names.join(QStringLiteral(", "))));
        }
    }
}

QByteArray rowsCsv(const TableFigures& figures, const Recipe& recipe, const QString& file)
{
    CsvWriter csv;
    for (const char* const column : {"location", "fate", "figure", "reason"}) {
        csv.text(QString::fromLatin1(column));
    }
    csv.endRow();
    for (const RowAccount& row : figures.rows) {
        QStringList reasons;
        for (const Finding& reason : row.reasons) {
            reasons.append(reasonOf(reason));
        }
        csv.text(locationOf(file, recipe, row.number));
        csv.text(keywordOf(row.fate));
        csv.text(figures.idsOf(row).join(u' '));
        csv.text(reasons.join(QStringLiteral("; ")));
        csv.endRow();
    }
    return csv.result();
}

bool save(const QString& path, const QByteArray& content)
{
    const SaveOutcome saved = saveFile(path, content);
    if (!saved) {
        complain(errorOf(saved.error(), Speech::English).text());
    }
    return bool(saved);
}

/// Only which cells there are can be open where no figures are made.
bool isOfCells(const RecipeQuestion& question)
{
    return question.about == QStringLiteral("encoding") ||
           question.about == QStringLiteral("delimiter") ||
           question.about == QStringLiteral("sheet");
}

ExitCode convertCells(const ConvertRequest& request, TableReading& reading)
{
    reading.recipe.questions.removeIf([](const RecipeQuestion& each) { return !isOfCells(each); });
    RowCounts counts;
    const QByteArray content = cellsAsCsv(reading, counts);
    const bool isSaved = save(request.out, content);
    tellQuestions(reading.recipe, request.in);
    tellCounts(counts);
    return !isSaved                             ? ExitCode::FileAtFault
           : reading.recipe.questions.isEmpty() ? ExitCode::Done
                                                : ExitCode::DataAtFault;
}

ExitCode convertFigures(const ConvertRequest& request, const TableReading& reading)
{
    const ReadContext context = readContextOfToday();
    const TableFigures figures = figuresOf(reading, context, QFileInfo(request.in).fileName());
    const bool isOpen = !reading.recipe.questions.isEmpty();
    bool isSaved = true;
    if (!isOpen) {
        tellRows(figures, reading.recipe, request.in);
        tellAlike(figures, context.reference, request.in);
        isSaved = save(request.out, request.format->write(figures.dataset, {}));
    }
    if (!request.table.rows.isEmpty() && isSaved) {
        isSaved = save(request.table.rows, rowsCsv(figures, reading.recipe, request.in));
    }
    tellQuestions(reading.recipe, request.in);
    tellCounts(figures.counts);
    return !isSaved                               ? ExitCode::FileAtFault
           : isOpen || figures.counts.refused > 0 ? ExitCode::DataAtFault
                                                  : ExitCode::Done;
}

} // namespace

ExitCode runInspect(const InspectRequest& request)
{
    auto content = readWholeFile(request.file);
    if (!content) {
        complain(errorOf(content.error(), Speech::English).text());
        return ExitCode::FileAtFault;
    }
    if (const auto misuse = misuseOf(*content, request.wishes)) {
        complain(misuse->text());
        return ExitCode::CommandLineAtFault;
    }
    TableReading reading = readTable(*content, request.wishes);
    content->clear();
    tellNotes(reading, request.file);
    if (reading.fault) {
        tellFault(reading, request.file);
        return ExitCode::DataAtFault;
    }
    const QString source = QFileInfo(request.file).fileName();
    reading.recipe.rows = figuresOf(reading, readContextOfToday(), source).counts;
    const Outcome written = writeToStandardOutput(recipeText(reading.recipe));
    if (!written) {
        complain(written.error().text());
    }
    return written ? ExitCode::Done : ExitCode::FileAtFault;
}

ExitCode convertTable(const ConvertRequest& request, QByteArray content)
{
    const auto wishes = wishesOf(request.table);
    if (const auto* const code = std::get_if<ExitCode>(&wishes)) {
        return *code;
    }
    if (const auto misuse = misuseOf(content, std::get<RecipeWishes>(wishes))) {
        complain(misuse->text());
        return ExitCode::CommandLineAtFault;
    }
    TableReading reading = readTable(content, std::get<RecipeWishes>(wishes));
    content.clear();
    tellNotes(reading, request.in);
    if (reading.fault) {
        tellFault(reading, request.in);
        tellCounts({});
        return ExitCode::DataAtFault;
    }
    return request.table.isAsTable ? convertCells(request, reading)
                                   : convertFigures(request, reading);
}

} // namespace capex

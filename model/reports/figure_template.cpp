// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/figure_template.h"

#include "model/figures/vocabulary.h"
#include "model/formats/csv/csv_columns.h"
#include "model/formats/xlsx.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <iterator>
#include <type_traits>
#include <vector>

namespace capex {

namespace {

/// What stands in the cells of a column.
enum class CellType { Text, Number, Day };

struct ColumnGuide
{
    CsvColumn column;
    CellType type;
    bool isRequired;
    double width;           ///< in characters
    QStringList (*words)(); ///< nullptr: any text
    const char* text;       ///< in the context capex::Template
    const char* example;
};

template <typename Enum>
QStringList wordsOf()
{
    QStringList words;
    for (const Enum each : allOf<Enum>()) {
        words.append(keywordOf(each));
    }
    return words;
}

QStringList truth()
{
    return {QStringLiteral("true")};
}

/// In the order of the columns.
constexpr std::array guides{
    ColumnGuide{CsvColumn::Id, CellType::Text, false, 14, nullptr,
                QT_TRANSLATE_NOOP("capex::Template",
                                  "A name of the figure alone; left empty it is made of the rest"),
                ""},
    ColumnGuide{CsvColumn::Company, CellType::Text, true, 18, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "Its name, ticker, CIK or LEI"), "Microsoft"},
    ColumnGuide{CsvColumn::Kind, CellType::Text, false, 13, wordsOf<Kind>,
                QT_TRANSLATE_NOOP("capex::Template",
                                  "Spent (actual), guided, pledged, extrapolated or estimated"),
                "guidance"},
    ColumnGuide{CsvColumn::MeasureName, CellType::Text, false, 18, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "What is counted"), "capex"},
    ColumnGuide{CsvColumn::Low, CellType::Number, true, 10, nullptr,
                QT_TRANSLATE_NOOP("capex::Template",
                                  "The amount, or the lower end of a range; this or the upper end"),
                "80"},
    ColumnGuide{
        CsvColumn::High, CellType::Number, false, 10, nullptr,
        QT_TRANSLATE_NOOP("capex::Template", "The upper end; that of a single amount is the same"),
        "80"},
    ColumnGuide{
        CsvColumn::Bound, CellType::Text, false, 11, wordsOf<Bound>,
        QT_TRANSLATE_NOOP("capex::Template", "How firm the ends are; left empty, as they say"),
        "about"},
    ColumnGuide{CsvColumn::CurrencyCode, CellType::Text, true, 10, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "Three letters"), "USD"},
    ColumnGuide{CsvColumn::Unit, CellType::Text, true, 10, wordsOf<Unit>,
                QT_TRANSLATE_NOOP("capex::Template", "What the ends are counted in"), "billion"},
    ColumnGuide{
        CsvColumn::AlsoLow, CellType::Number, false, 10, nullptr,
        QT_TRANSLATE_NOOP("capex::Template", "The same amount as the source itself converts it"),
        ""},
    ColumnGuide{CsvColumn::AlsoHigh, CellType::Number, false, 10, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "Likewise, the upper end"), ""},
    ColumnGuide{CsvColumn::AlsoCurrency, CellType::Text, false, 13, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "Of that conversion"), ""},
    ColumnGuide{CsvColumn::AlsoUnit, CellType::Text, false, 10, wordsOf<Unit>,
                QT_TRANSLATE_NOOP("capex::Template", "Of that conversion"), ""},
    ColumnGuide{CsvColumn::PeriodStart, CellType::Text, true, 13, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "The first month of the period, YYYY-MM"),
                "2024-07"},
    ColumnGuide{CsvColumn::PeriodEnd, CellType::Text, true, 13, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "The last month of the period, YYYY-MM"),
                "2025-06"},
    ColumnGuide{CsvColumn::Announced, CellType::Day, true, 12, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "The day on which it was said"), "2025-01-03"},
    ColumnGuide{CsvColumn::Source, CellType::Text, false, 24, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "Who said so, in which publication"),
                "Microsoft On the Issues"},
    ColumnGuide{CsvColumn::Evidence, CellType::Text, false, 11, wordsOf<Evidence>,
                QT_TRANSLATE_NOOP("capex::Template", "What the source is"), "company"},
    ColumnGuide{CsvColumn::Statement, CellType::Text, false, 40, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "What was said, in own words"),
                "About 80 billion dollars in the fiscal year."},
    ColumnGuide{CsvColumn::Note, CellType::Text, false, 40, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "What a reader must know about it"), ""},
    ColumnGuide{CsvColumn::Disputed, CellType::Text, false, 10, truth,
                QT_TRANSLATE_NOOP("capex::Template",
                                  "true, where the figure is known to be wrong or misheaded"),
                ""},
    ColumnGuide{CsvColumn::Restates, CellType::Text, false, 10, truth,
                QT_TRANSLATE_NOOP("capex::Template",
                                  "true, where the source counts something else than before"),
                ""},
    ColumnGuide{CsvColumn::Accession, CellType::Text, false, 22, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "The number of the filing behind the source"),
                ""},
    ColumnGuide{CsvColumn::Form, CellType::Text, false, 8, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "The form of the filing"), ""},
    ColumnGuide{CsvColumn::TaggedConcept, CellType::Text, false, 30, nullptr,
                QT_TRANSLATE_NOOP("capex::Template", "The concept by which the filing tags it"),
                ""},
};

static_assert(guides.size() == writtenCsvColumnCount);

QByteArray nameOf(const ColumnGuide& guide)
{
    return nameOf(guide.column).toUtf8();
}

/// A workbook while it is written; closing it writes the file.
class Workbook
{
public:
    Workbook(const Xlsx& xlsx, const QByteArray& path, Speech speech)
        : m_xlsx(xlsx)
        , m_speech(speech)
        , m_book(xlsx.workbook_new_opt(path.constData(), nullptr))
    {
        lxw_doc_properties properties{};
        properties.created = fixedTime;
        m_xlsx.workbook_set_properties(m_book, &properties);
        m_heading = newFormat();
        m_xlsx.format_set_bg_color(m_heading, usualColor);
        m_required = newFormat();
        m_xlsx.format_set_bg_color(m_required, requiredColor);
        m_wrapped = m_xlsx.workbook_add_format(m_book);
        m_xlsx.format_set_text_wrap(m_wrapped);
        m_xlsx.format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }

    [[nodiscard]] bool write()
    {
        writeTable(m_xlsx.workbook_add_worksheet(m_book, "figures"));
        writeGuide(m_xlsx.workbook_add_worksheet(
            m_book, text(QT_TRANSLATE_NOOP("capex::Template", "how to fill in")).constData()));
        return m_xlsx.workbook_close(m_book) == LXW_NO_ERROR;
    }

private:
    static constexpr time_t fixedTime = 1'735'689'600; ///< 2025-01-01: the same bytes every time
    static constexpr lxw_color_t usualColor = 0xE8ECF1;
    static constexpr lxw_color_t requiredColor = 0xC9DDF5;
    static constexpr lxw_row_t lastRow = 10'000; ///< in which words are offered

    lxw_format* newFormat()
    {
        lxw_format* const format = m_xlsx.workbook_add_format(m_book);
        m_xlsx.format_set_bold(format);
        m_xlsx.format_set_bottom(format, LXW_BORDER_THIN);
        return format;
    }

    [[nodiscard]] QByteArray text(const char* english) const
    {
        return sentence({"capex::Template", english}, {}, m_speech).toUtf8();
    }

    lxw_format* formatOf(CellType type)
    {
        lxw_format* const format = m_xlsx.workbook_add_format(m_book);
        switch (type) {
        case CellType::Text: // or a spreadsheet makes a day of a month
            m_xlsx.format_set_num_format(format, "@");
            break;
        case CellType::Day:
            m_xlsx.format_set_num_format(format, "yyyy-mm-dd");
            break;
        case CellType::Number:
            break;
        }
        return format;
    }

    void writeTable(lxw_worksheet* sheet)
    {
        m_xlsx.worksheet_freeze_panes(sheet, 1, 2);
        for (lxw_col_t column = 0; column < lxw_col_t{guides.size()}; ++column) {
            const ColumnGuide& guide = guides.at(column);
            m_xlsx.worksheet_set_column(sheet, column, column, guide.width, formatOf(guide.type));
            m_xlsx.worksheet_write_string(sheet, 0, column, nameOf(guide).constData(),
                                          guide.isRequired ? m_required : m_heading);
            if (guide.words != nullptr) {
                offer(sheet, column, guide.words());
            }
        }
    }

    /// Other words are refused by the spreadsheet.
    void offer(lxw_worksheet* sheet, lxw_col_t column, const QStringList& words)
    {
        std::vector<QByteArray> bytes;
        // char* to libxlsxwriter 1.1, const char* to later ones; both only read it.
        std::vector<std::remove_pointer_t<decltype(lxw_data_validation::value_list)>> list;
        for (const QString& word : words) {
            bytes.push_back(word.toUtf8());
        }
        std::ranges::transform(bytes, std::back_inserter(list),
                               [](QByteArray& word) { return word.data(); });
        list.push_back(nullptr);
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = list.data();
        m_xlsx.worksheet_data_validation_range(sheet, 1, column, lastRow, column, &validation);
    }

    void writeGuide(lxw_worksheet* sheet)
    {
        constexpr std::array widths{16.0, 12.0, 60.0, 28.0, 60.0};
        const std::array headings{text(QT_TRANSLATE_NOOP("capex::Template", "heading")),
                                  text(QT_TRANSLATE_NOOP("capex::Template", "needed?")),
                                  text(QT_TRANSLATE_NOOP("capex::Template", "meaning")),
                                  text(QT_TRANSLATE_NOOP("capex::Template", "example")),
                                  text(QT_TRANSLATE_NOOP("capex::Template", "words"))};
        for (lxw_col_t column = 0; column < lxw_col_t{widths.size()}; ++column) {
            m_xlsx.worksheet_set_column(sheet, column, column, widths.at(column), m_wrapped);
            m_xlsx.worksheet_write_string(sheet, 0, column, headings.at(column).constData(),
                                          m_heading);
        }
        m_xlsx.worksheet_freeze_panes(sheet, 1, 0);
        lxw_row_t row = 1;
        for (const ColumnGuide& guide : guides) {
            const QByteArray needed =
                guide.isRequired ? text(QT_TRANSLATE_NOOP("capex::Template", "yes")) : QByteArray();
            const QByteArray words = guide.words == nullptr
                                         ? QByteArray()
                                         : guide.words().join(QStringLiteral(", ")).toUtf8();
            const std::array cells{nameOf(guide), needed, text(guide.text),
                                   QByteArray(guide.example), words};
            for (lxw_col_t column = 0; column < lxw_col_t{cells.size()}; ++column) {
                m_xlsx.worksheet_write_string(sheet, row, column, cells.at(column).constData(),
                                              nullptr);
            }
            ++row;
        }
    }

    const Xlsx& m_xlsx;
    Speech m_speech;
    lxw_workbook* m_book;
    lxw_format* m_heading = nullptr;
    lxw_format* m_required = nullptr;
    lxw_format* m_wrapped = nullptr;
};

QByteArray csvTemplate()
{
    QByteArrayList names;
    for (const ColumnGuide& guide : guides) {
        names.append(nameOf(guide));
    }
    return names.join(',') + '\n';
}

Result<QByteArray, Fault> xlsxTemplate(Speech speech)
{
    const auto xlsx = loadXlsx();
    if (!xlsx) {
        return Fault(Message(Found::NotWritten, xlsx.error()));
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("template.xlsx")));
    if (!folder.isValid()) {
        return Fault(Message(Found::NotWritten, folder.errorString()));
    }
    if (!Workbook(**xlsx, QFile::encodeName(file.fileName()), speech).write() ||
        !file.open(QIODevice::ReadOnly)) {
        return Fault(Message(Found::NotWritten, file.errorString()));
    }
    return file.readAll();
}

const QString xlsxEnding = QStringLiteral(".xlsx");
const QString csvEnding = QStringLiteral(".csv");

bool endsWith(const QString& path, const QString& ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

} // namespace

bool isTemplateName(const QString& path)
{
    return endsWith(path, xlsxEnding) || endsWith(path, csvEnding);
}

Result<QByteArray, Fault> templateFor(const QString& path, Speech speech)
{
    return endsWith(path, csvEnding) ? csvTemplate() : xlsxTemplate(speech);
}

} // namespace capex

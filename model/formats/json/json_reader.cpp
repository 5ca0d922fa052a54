// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_reader.h"

#include "model/formats/json/json_entries.h"
#include "model/formats/json/json_views.h"
#include "model/formats/json/json_writer.h"

#include <algorithm>

namespace capex {

namespace {

class FileReader
{
public:
    FileReader(QDate today, Report& report)
        : m_today(today)
        , m_report(report)
        , m_builder(today)
        , m_entries(m_builder, report)
    {
    }

    void read(JsonValue root)
    {
        if (root.type() != JsonType::Object) {
            m_report.error(root.offset(), {}, {root.found(), Expected::Figures});
            return;
        }
        JsonObjectReader file(root, m_report);
        if (isOurs(file)) {
            readSections(file);
            m_builder.parts().unknown = file.unknownFields();
        }
    }

    [[nodiscard]] ReadResult take()
    {
        return {Dataset(std::move(m_builder.parts())), std::move(m_views), {}};
    }

private:
    static bool isOurs(JsonObjectReader& file)
    {
        const QString ours = QStringLiteral("capex-horizon");
        const auto format = file.textValue("format", Need::Required, {Expected::Text, ours});
        if (format && format->text() != ours) {
            file.fault(*format, {format->found(), {Expected::Text, ours}});
            return false;
        }
        const auto found = file.value("version", Need::Required, Expected::OnlyVersion);
        if (found && found->token() != "1") {
            file.fault(*found, {found->found(), Expected::OnlyVersion});
            return false;
        }
        return format && found;
    }

    void readSections(JsonObjectReader& file)
    {
        DatasetParts& parts = m_builder.parts();
        parts.title = file.text("title", Need::Optional).value_or(QString());
        parts.titles = file.texts("titles");
        parts.updated = file.date("updated", Need::Optional).value_or(QDate());
        readAllEntries(file, m_entries);
        readSection(file, "loads", [this](JsonValue object) { readLoad(object); });
        readSection(file, "views", [this](JsonValue object) { readView(object); });
    }

    /// What is named comes before what names it.
    void readAllEntries(JsonObjectReader& file, JsonEntries& entries)
    {
        const auto read = [&](std::string_view key, void (JsonEntries::*readEntry)(JsonValue)) {
            readSection(file, key, [&](JsonValue object) { (entries.*readEntry)(object); });
        };
        read("companies", &JsonEntries::readCompany);
        read("sources", &JsonEntries::readSource);
        read("figures", &JsonEntries::readFigure);
        read("aggregates", &JsonEntries::readAggregate);
        read("exchange_rates", &JsonEntries::readExchangeRate);
        read("facts", &JsonEntries::readFact);
        read("notes", &JsonEntries::readNote);
    }

    void readLoad(JsonValue object)
    {
        JsonObjectReader keys(object, EntryType::Load, m_report);
        Load load;
        load.name = keys.name("name", Need::Required).value_or(QString());
        load.day = keys.date("day", Need::Required).value_or(QDate());
        load.origin = keys.text("origin", Need::Optional).value_or(QString());
        if (const auto before = keys.inner("before", Need::Optional)) {
            JsonObjectReader sections(*before, keys);
            DatasetBuilder once(m_today);
            once.acceptUndefined();
            JsonEntries entries(once, m_report);
            readAllEntries(sections, entries);
            load.before = std::move(once.parts());
            load.before.unknown = sections.unknownFields();
        }
        readSection(keys, "entries",
                    [&](JsonValue entry) { readLoadedEntry(entry, load.entries); });
        load.unknown = keys.unknownFields();
        m_builder.parts().loads.push_back(std::move(load));
    }

    void readLoadedEntry(JsonValue object, std::vector<LoadedEntry>& entries)
    {
        JsonObjectReader keys(object, m_report);
        const auto hash = keys.name("hash", Need::Required);
        for (const EntryType type :
             {EntryType::Company, EntryType::Source, EntryType::Figure, EntryType::Aggregate,
              EntryType::ExchangeRate, EntryType::Fact, EntryType::Note}) {
            const auto key = keys.text(keyOfLoaded(type), Need::Optional);
            if (key && hash) {
                entries.push_back({type, *key, hash->toLatin1()});
            }
        }
    }

    template <typename ReadEntry>
    void readSection(JsonObjectReader& file, std::string_view key, ReadEntry readEntry)
    {
        const auto list = file.list(key, Need::Optional);
        if (!list) {
            return;
        }
        for (const JsonValue element : list->children()) {
            if (!m_report.reach(element.offset(), {jsonSyntaxShare, 1})) {
                return;
            }
            if (element.type() == JsonType::Object) {
                readEntry(element);
            } else {
                file.fault(element, {element.found(), Expected::Object});
            }
        }
    }

    void readView(JsonValue object)
    {
        const auto pair = m_views.empty() ? QList<CompanyId>() : m_views.front().options.pair;
        m_views.push_back(readJsonView(object, m_builder, {newestYear(), pair}, m_report));
    }

    [[nodiscard]] int newestYear()
    {
        if (!m_newestYear) {
            const auto& figures = m_builder.parts().figures;
            const auto newest = std::ranges::max_element(figures, {}, &Figure::announced);
            const bool isKnown = newest != figures.end() && newest->announced.isValid();
            m_newestYear = isKnown ? newest->announced.year() : ComparisonSettings{}.year;
        }
        return *m_newestYear;
    }

    QDate m_today;
    Report& m_report;
    DatasetBuilder m_builder;
    JsonEntries m_entries;
    SavedViews m_views;
    std::optional<int> m_newestYear; ///< of the figures, which come before the views
};

} // namespace

ReadResult readJson(const QByteArray& content, const ReadContext& context)
{
    const std::string_view text(content.constData(), static_cast<std::size_t>(content.size()));
    Report report(text, context.monitor);
    const JsonDocument document(text, report);
    FileReader reader(context.today, report);
    if (const auto root = document.root()) {
        reader.read(*root);
    }
    ReadResult result = report.hasErrors() ? ReadResult() : reader.take();
    result.findings = report.findings();
    return result;
}

} // namespace capex

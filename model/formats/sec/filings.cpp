// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sec/filings.h"

#include "model/figures/excerpt.h"
#include "model/formats/sec/sec_reader.h"
#include "model/formats/text/date_text.h"
#include "model/formats/zip/zip_member.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <functional>
#include <iterator>

namespace capex {

namespace {

constexpr qint64 largestFile = qint64{256} * 1024 * 1024; // in bytes
constexpr qint64 startOfFile = 1024;                      // in bytes

bool looksLikeFilingsZip(QByteArrayView start)
{
    constexpr qsizetype nameAt = 30; // in the header of the first member
    constexpr qsizetype longest = 64;
    if (!start.startsWith("PK\x03\x04") || start.size() <= nameAt) {
        return false;
    }
    const QByteArrayView name =
        start.sliced(nameAt).first(std::min(longest, start.size() - nameAt));
    return name.startsWith("CIK") || name.contains("companyfacts");
}

QByteArray startOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(startOfFile) : QByteArray();
}

/// The files of a folder that hold company facts, by name.
QStringList factsFilesIn(const QDir& folder)
{
    QStringList names =
        folder.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    names.removeIf([&](const QString& name) {
        return !looksLikeCompanyFacts(startOf(folder.filePath(name)));
    });
    return names;
}

/// The CIK that the name of a file says; empty where it says none.
QString cikOf(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|/)CIK0*([1-9][0-9]*)\\.json$"));
    return pattern.match(name).captured(1);
}

/// Some files, and how one of them is read.
struct FactsFiles
{
    QStringList names;
    std::function<Result<QByteArray, Fault>(const QString& name)> read;
};

Finding findingAbout(const QString& name, Finding::Severity severity, const Fault& fault)
{
    return {severity, {0, 0, {excerpt(name), 0}}, fault};
}

/// Puts the filers of several files together.
class FilersReader
{
public:
    explicit FilersReader(const ReadContext& context)
        : m_context(context)
    {
    }

    ReadResult read(const FactsFiles& files)
    {
        const auto count = static_cast<double>(files.names.size());
        for (qsizetype index = 0; index < files.names.size(); ++index) {
            if (m_context.monitor != nullptr) {
                m_context.monitor->beginPart(static_cast<double>(index) / count,
                                             static_cast<double>(index + 1) / count);
                if (m_context.monitor->isStopped()) {
                    return {};
                }
            }
            readFile(files.names[index], files.read(files.names[index]));
        }
        ReadResult result;
        if (!m_parts.companies.empty()) {
            for (Finding& finding : m_findings) {
                finding.severity = Finding::Severity::Warning;
            }
            setTitle();
            result.dataset = Dataset(std::move(m_parts));
        }
        result.findings = std::move(m_findings);
        return result;
    }

    void note(Finding finding) { m_findings.push_back(std::move(finding)); }

private:
    void readFile(const QString& name, const Result<QByteArray, Fault>& content)
    {
        if (!content) {
            note(findingAbout(name, Finding::Severity::Error, content.error()));
            return;
        }
        ReadResult read = readCompanyFacts(*content, m_context);
        if (read.dataset && m_ids.contains(read.dataset->companies().front().id)) {
            if (m_numbers.contains(read.dataset->companies().front().cik)) {
                note(findingAbout(name, Finding::Severity::Warning,
                                  {{Found::SecondFiler, read.dataset->companies().front().cik}}));
                return;
            }
            read = readCompanyFacts(*content, {m_context.today, allSoFar(), m_context.monitor});
        }
        for (Finding& finding : read.findings) {
            Address& address = finding.location.address;
            address.path =
                excerpt(name) + (address.path.isEmpty() ? QString() : u' ' + address.path);
            note(std::move(finding));
        }
        if (read.dataset) {
            take(read.dataset->parts());
        }
    }

    /// The reference with the companies that were read, whose names are taken.
    [[nodiscard]] Dataset allSoFar() const
    {
        DatasetParts parts = m_context.reference.parts();
        parts.companies.insert(parts.companies.end(), m_parts.companies.begin(),
                               m_parts.companies.end());
        return Dataset(std::move(parts));
    }

    void take(DatasetParts parts)
    {
        const auto append = [](auto& all, auto& more) {
            all.insert(all.end(), std::make_move_iterator(more.begin()),
                       std::make_move_iterator(more.end()));
        };
        m_ids.insert(parts.companies.front().id);
        m_numbers.insert(parts.companies.front().cik);
        for (const Source& source : parts.sources) {
            m_newest = std::max(m_newest, source.date);
        }
        append(m_parts.companies, parts.companies);
        append(m_parts.sources, parts.sources);
        append(m_parts.figures, parts.figures);
        append(m_parts.facts, parts.facts);
    }

    void setTitle()
    {
        m_parts.updated = m_context.fileDay;
        m_parts.title = QStringLiteral("SEC company facts, newest filing %1").arg(m_newest);
        m_parts.titles = {{QStringLiteral("zh_CN"),
                           QStringLiteral("美国证交会公司数据，最新申报%1").arg(m_newest)}};
    }

    const ReadContext& m_context;
    DatasetParts m_parts;
    Findings m_findings;
    QSet<CompanyId> m_ids;
    QSet<QString> m_numbers;
    QString m_newest; ///< day of filing
};

ReadResult readFolder(const QDir& folder, const ReadContext& context)
{
    const auto read = [&folder](const QString& name) -> Result<QByteArray, Fault> {
        QFile file(folder.filePath(name));
        if (file.size() > largestFile) {
            return Fault{{Found::LargeFile, file.size()}, {Expected::FileSize, largestFile}};
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return Fault(Message(Found::NotOpened, file.errorString()));
        }
        QByteArray content = file.readAll();
        if (file.error() != QFileDevice::NoError) {
            return Fault(Message(Found::NotRead, file.errorString()));
        }
        return content;
    };
    return FilersReader(context).read({factsFilesIn(folder), read});
}

ReadResult readZip(const ZipPlace& place, const ReadContext& context)
{
    constexpr ZipLimits allFilers{100'000, qint64{256} * 1024 * 1024 * 1024};
    const auto archive = ZipArchive::open(place, allFilers);
    if (!archive) {
        return refusal(archive.error());
    }
    QStringList names = archive->names();
    names.removeIf([](const QString& name) { return !name.endsWith(QStringLiteral(".json")); });
    FilersReader reader(context);
    if (const qsizetype all = names.size(); all > mostFilersAtOnce) {
        QSet<QString> known;
        for (const Company& company : context.reference.companies()) {
            known.insert(company.cik);
        }
        names.removeIf([&](const QString& name) { return !known.contains(cikOf(name)); });
        if (names.isEmpty()) {
            return refusal({{Found::NoKnownFiler, all}});
        }
        reader.note(findingAbout({}, Finding::Severity::Warning,
                                 {{Found::UnknownFilers, all - names.size()}}));
    }
    return reader.read(
        {names, [&](const QString& name) { return readMember(*archive, name, largestFile); }});
}

} // namespace

bool looksLikeFilings(QByteArrayView start)
{
    return looksLikeCompanyFacts(start) || looksLikeFilingsZip(start);
}

ReadResult readFilings(const QByteArray& content, const ReadContext& context)
{
    return looksLikeFilingsZip(content) ? readZip({content, {}}, context)
                                        : readCompanyFacts(content, context);
}

bool areFilingsOnDisk(const QString& path)
{
    const QFileInfo info(path);
    return info.isDir() ? !factsFilesIn(QDir(path)).isEmpty()
                        : info.isFile() && looksLikeFilingsZip(startOf(path));
}

ReadResult readFilingsOnDisk(const QString& path, const ReadContext& context)
{
    return QFileInfo(path).isDir() ? readFolder(QDir(path), context) : readZip({{}, path}, context);
}

} // namespace capex

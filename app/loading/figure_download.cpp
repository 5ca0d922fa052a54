// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/figure_download.h"

#include "app/loading/download_words.h"
#include "model/changes/review.h"
#include "model/formats/program_parts.h"
#include "model/wording/finding_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>

namespace capex {

namespace {

constexpr qint64 startOfFile = 4096; // in bytes
constexpr std::size_t mostNamed = 3;

/// Company facts stand in a folder of their own, which is read in one go.
const QString factsFolder = QStringLiteral("facts");

QByteArray startOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(startOfFile) : QByteArray();
}

QString joined(const std::vector<DownloadItem>& items, QString (*word)(const DownloadItem&))
{
    QStringList words;
    for (const DownloadItem& item : items) {
        words.append(word(item));
    }
    if (items.size() > mostNamed) {
        words = words.first(mostNamed) + QStringList{QStringLiteral("…")};
    }
    return words.join(QStringLiteral(", "));
}

QString nameOf(const DownloadItem& item)
{
    return item.fileName;
}

QString addressOf(const DownloadItem& item)
{
    return item.address.toDisplayString();
}

/// The figures of the one with the rates of the other.
FigureFile together(FigureFile facts, const FigureFile& rates)
{
    facts.dataset = Review(*facts.dataset, *rates.dataset).outcome();
    facts.findings.insert(facts.findings.end(), rates.findings.begin(), rates.findings.end());
    return facts;
}

} // namespace

FigureDownload::FigureDownload(DownloadSource source, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_download(m_source.program.isEmpty() ? partPath(ProgramPart::Download) : m_source.program)
{
    connect(&m_download, &Download::progressed, this, [this](const TransferProgress& progress) {
        const double share = progress.promised > 0 ? static_cast<double>(progress.received) /
                                                         static_cast<double>(progress.promised)
                                                   : -1;
        Q_EMIT progressed(tr("%1: %2").arg(m_items[m_index].fileName, progressText(progress)),
                          share);
    });
    connect(&m_download, &Download::succeeded, this, &FigureDownload::takeFile);
    connect(&m_download, &Download::failed, this,
            [this](const TransferFailure& failure) { fail(transferText(failure)); });
    connect(&m_loader, &FigureLoader::progressed, this,
            [this](const QString&, double share) { Q_EMIT progressed(tr("Reading"), share); });
    connect(&m_loader, &FigureLoader::loaded, this,
            [this](const QString&, const ReadOutcome& read) { take(read); });
}

void FigureDownload::start(std::vector<DownloadItem> items, const Dataset& known)
{
    cancel();
    m_items = std::move(items);
    m_index = 0;
    m_known = known;
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkdir(factsFolder);
    ask();
}

void FigureDownload::cancel()
{
    m_download.cancel();
    m_loader.cancel();
    m_facts.reset();
    m_folder.reset();
}

QString FigureDownload::pathOf(const DownloadItem& item) const
{
    const QString place =
        item.format == &secFormat() ? factsFolder + u'/' + item.fileName : item.fileName;
    return m_folder->filePath(place);
}

const DownloadItem* FigureDownload::rates() const
{
    const auto found = std::ranges::find_if(
        m_items, [](const DownloadItem& item) { return item.format != &secFormat(); });
    return found == m_items.end() ? nullptr : &*found;
}

void FigureDownload::ask()
{
    const DownloadItem& item = m_items[m_index];
    Q_EMIT progressed(tr("Asking for %1").arg(item.fileName), -1);
    m_download.start(
        {item.address, item.agent, pathOf(item), m_source.authorities, m_source.limits});
}

void FigureDownload::takeFile()
{
    const DownloadItem& item = m_items[m_index];
    if (&formatOfContent(startOf(pathOf(item))) != item.format) {
        fail(tr("The server sent something else. Expected: %1.")
                 .arg(QCoreApplication::translate("FigureFormat", item.format->label)));
        return;
    }
    ++m_index;
    if (m_index < m_items.size()) {
        ask();
    } else {
        read();
    }
}

/// First the company facts, which say of which currencies rates are needed.
void FigureDownload::read()
{
    const DownloadItem* const exchange = rates();
    if (exchange && (m_items.size() == 1 || m_facts)) {
        load(pathOf(*exchange));
    } else if (m_facts) {
        arrive(*std::exchange(m_facts, std::nullopt));
    } else {
        load(m_folder->filePath(factsFolder));
    }
}

void FigureDownload::load(const QString& path)
{
    const Dataset known = m_facts ? Review(m_known, *m_facts->dataset).outcome() : m_known;
    if (const auto outcome = m_loader.load(path, known)) {
        take(*outcome);
    }
}

void FigureDownload::take(const ReadOutcome& read)
{
    if (!read || !read->dataset) {
        const Findings findings = refusalOf(read);
        const QString why =
            findings.empty() ? QString() : findingText(findings.front(), Speech::Translated);
        fail(tr("It cannot be read: %1.").arg(why));
    } else if (read->format == &secFormat()) {
        m_facts = *read;
        this->read();
    } else {
        arrive(m_facts ? together(*std::exchange(m_facts, std::nullopt), *read) : *read);
    }
}

void FigureDownload::arrive(FigureFile file)
{
    m_folder.reset();
    Q_EMIT arrived({joined(m_items, nameOf), joined(m_items, addressOf), std::move(file)});
}

void FigureDownload::fail(const QString& why)
{
    const std::size_t index = std::min(m_index, m_items.size() - 1);
    const QString sentence = tr("%1 was not taken. %2").arg(m_items[index].fileName, why);
    cancel();
    Q_EMIT failed(sentence);
}

} // namespace capex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_jobs.h"

#include "app/commands/console.h"
#include "model/formats/save_file.h"
#include "model/wording/finding_words.h"
#include "model/wording/language.h"
#include "views/view_types.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <new>
#include <thread>

namespace capex {

namespace {

Outcome write(const QString& target, const QByteArray& content)
{
    return target == QStringLiteral("-") ? writeToStandardOutput(content)
                                         : inWords(saveFile(target, content), Speech::English);
}

/// The first page at the target, the others beside it.
Outcome writePages(const QString& target, const Content& content)
{
    Outcome written = write(target, content.bytes);
    for (std::size_t page = 2; const QByteArray& bytes : content.furtherPages) {
        if (!written) {
            break;
        }
        written = write(pageBeside(target, page++), bytes);
    }
    return written;
}

/// Several pictures have no place in one stream.
Outcome fitsTarget(const QString& target, const Content& content)
{
    if (target != QStringLiteral("-") || content.furtherPages.empty()) {
        return std::monostate{};
    }
    return Error{QStringLiteral("-o -"),
                 QStringLiteral("the picture has %1 pages").arg(content.furtherPages.size() + 1),
                 QStringLiteral("a file, a larger --size, or fewer figures")};
}

JobEnd withoutMemory(const ExportJob& job)
{
    return {ExitCode::FileAtFault, Error{job.target, QStringLiteral("not enough memory"), {}}, {}};
}

/// Takes the jobs of one language one by one, on as many threads as there are processors.
class Crew
{
public:
    Crew(std::span<const ExportJob> jobs, std::vector<std::size_t> indexes)
        : m_jobs(jobs)
        , m_indexes(std::move(indexes))
    {
        const std::size_t most = std::max(1U, std::thread::hardware_concurrency());
        const std::size_t hands = std::min(most, m_indexes.size());
        for (std::size_t hand = 0; hand < hands; ++hand) {
            m_threads.emplace_back([this] { work(); });
        }
    }

    /// How the job at `place` of the indexes ended, once it has.
    [[nodiscard]] JobEnd await(std::size_t place)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_ends[place].has_value(); });
        return std::move(*m_ends[place]);
    }

private:
    void work()
    {
        for (std::size_t place = m_next++; place < m_indexes.size(); place = m_next++) {
            JobEnd end = run(m_jobs[m_indexes[place]]);
            const std::lock_guard lock(m_mutex);
            m_ends[place] = std::move(end);
            m_changed.notify_all();
        }
    }

    std::span<const ExportJob> m_jobs;
    std::vector<std::size_t> m_indexes;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::optional<JobEnd>> m_ends{m_indexes.size()};
    std::vector<std::jthread> m_threads; ///< last: they end before what they use is gone
};

/// The jobs of a language, by their indexes.
std::vector<std::size_t> jobsIn(Language language, std::span<const ExportJob> jobs)
{
    std::vector<std::size_t> indexes;
    for (std::size_t index = 0; index < jobs.size(); ++index) {
        if (jobs[index].options.picture.language == language) {
            indexes.push_back(index);
        }
    }
    return indexes;
}

/// Tells of ends in the order of the jobs, though they come in another one.
class InOrder
{
public:
    using Told = std::function<void(std::size_t, const JobEnd&)>;

    InOrder(std::size_t count, const Told& told)
        : m_ends(count)
        , m_told(told)
    {
    }

    void add(std::size_t index, JobEnd end)
    {
        m_ends[index] = std::move(end);
        for (; m_next < m_ends.size() && m_ends[m_next]; ++m_next) {
            m_told(m_next, *m_ends[m_next]);
        }
    }

private:
    std::vector<std::optional<JobEnd>> m_ends;
    std::size_t m_next = 0;
    const Told& m_told;
};

} // namespace

JobEnd run(const ExportJob& job)
try {
    if (job.fault) {
        return {ExitCode::CommandLineAtFault, job.fault, {}};
    }
    const Result<Content> content = job.format->make(*resultOf(job.context), job.options);
    if (!content) {
        return {ExitCode::CommandLineAtFault, content.error(), {}};
    }
    if (const Outcome fits = fitsTarget(job.target, *content); !fits) {
        return {ExitCode::CommandLineAtFault, fits.error(), {}};
    }
    if (const Outcome written = writePages(job.target, *content); !written) {
        return {ExitCode::FileAtFault, written.error(), content->warnings};
    }
    return {ExitCode::Done, std::nullopt, content->warnings};
} catch (const std::bad_alloc&) {
    return withoutMemory(job);
}

void runJobs(std::span<const ExportJob> jobs,
             const std::function<void(std::size_t index, const JobEnd& end)>& ended)
{
    InOrder order(jobs.size(), ended);
    for (const Language language : allLanguages()) {
        const std::vector<std::size_t> indexes = jobsIn(language, jobs);
        if (indexes.empty()) {
            continue;
        }
        if (QCoreApplication::instance() != nullptr) {
            installLanguage(language);
        }
        Crew crew(jobs, indexes);
        for (std::size_t place = 0; place < indexes.size(); ++place) {
            order.add(indexes[place], crew.await(place));
        }
    }
}

} // namespace capex

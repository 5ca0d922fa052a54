// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Stands for libFuzzer where there is none: runs a fuzzer on all files of the folders that are
/// named but for the messages that are expected of them, on the nothing that an empty file is, and
/// on some changed copies of each, the same every time. Ends at the first promise that is broken,
/// and leaves what broke it in "broken_promise".
namespace {

constexpr qsizetype largest = 100'000; ///< in bytes, of a file
constexpr int copiesOfEach = 60;

const QByteArray* running = nullptr;

/// Leaves what broke a promise in a file.
void keepBroken(int)
{
    QFile file(QStringLiteral("broken_promise"));
    if (running != nullptr && file.open(QIODevice::WriteOnly)) {
        file.write(*running);
        std::fprintf(stderr, "by the content of %s\n", qPrintable(file.fileName()));
    }
}

void run(const QByteArray& content)
{
    running = &content;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(content.constData()),
                           static_cast<std::size_t>(content.size()));
}

/// Cuts, repeats, moves and turns some of the bytes.
QByteArray changed(QByteArray content, std::mt19937& random)
{
    const auto place = [&] {
        return static_cast<qsizetype>(random() % static_cast<std::size_t>(content.size() + 1));
    };
    const int changes = 1 + static_cast<int>(random() % 4);
    for (int change = 0; change < changes && !content.isEmpty(); ++change) {
        const qsizetype from = place();
        const qsizetype count = std::min(place(), static_cast<qsizetype>(1 + random() % 40));
        switch (random() % 5) {
        case 0:
            content.truncate(from);
            break;
        case 1:
            content.remove(from, count);
            break;
        case 2:
            content.insert(place(), content.mid(from, count));
            break;
        case 3:
            content[from % content.size()] = static_cast<char>(random() % 256);
            break;
        default:
            content[from % content.size()] = "0123456789-.,;\"{}[]<>&\n\t"[random() % 24];
            break;
        }
    }
    return content;
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGABRT, keepBroken);
    std::mt19937 random(1);
    int files = 0;
    run({});
    for (int argument = 1; argument < argc; ++argument) {
        QDirIterator folder(QFile::decodeName(argv[argument]), QDir::Files,
                            QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            QFile file(folder.next());
            if (file.fileName().endsWith(QStringLiteral(".expected")) ||
                !file.open(QIODevice::ReadOnly) || file.size() > largest) {
                continue;
            }
            const QByteArray content = file.readAll();
            ++files;
            run(content);
            for (int copy = 0; copy < copiesOfEach; ++copy) {
                run(changed(content, random));
            }
        }
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}

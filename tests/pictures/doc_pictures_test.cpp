// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/doc_pictures.h"

#include "tests/support/printers.h"
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>

namespace capex {
namespace {

class DocPictureTest : public testing::TestWithParam<DocPicture>
{
protected:
    [[nodiscard]] static QString pathOf(const QString& file)
    {
        return projectPath(QStringLiteral("docs/pictures/")) + file;
    }
};

TEST_P(DocPictureTest, ShowsWhatTheProgramWouldShowNow)
{
    QFile file(pathOf(planFileOf(GetParam())));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), planTextOf(GetParam()))
        << "scripts/pictures makes the pictures of the documents anew";
}

TEST_P(DocPictureTest, HasTheSizeThatIsAskedFor)
{
    const QImage picture(pathOf(QString::fromLatin1(GetParam().name) + QStringLiteral(".png")));
    EXPECT_EQ(picture.size(), requestOf(GetParam()).picture.size);
}

INSTANTIATE_TEST_SUITE_P(
    Of, DocPictureTest, testing::ValuesIn(docPictures()), [](const auto& picture) {
        return QString::fromLatin1(picture.param.name).remove(u'-').toStdString();
    });

} // namespace
} // namespace capex

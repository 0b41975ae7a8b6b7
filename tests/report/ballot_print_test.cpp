// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/ballot_print.h"
#include "branchbook/report/paper_notice.h"

#include "branchbook/base/replace_file.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::report;

namespace {

organization::Ballot paper(int papers)
{
    organization::Ballot ballot;
    ballot.title = QStringLiteral("支部委员会委员选举票");
    ballot.issuer = QStringLiteral("机关第一党支部");
    ballot.day = QStringLiteral("2026年10月23日");
    ballot.nameHead = QStringLiteral("候选人");
    ballot.names = {QStringLiteral("丁春晓"), QStringLiteral("沈若溪"), QStringLiteral("陆怀瑾"),
                    QStringLiteral("周砚青"), QStringLiteral("贺松年"), QStringLiteral("𠮷知秋")};
    ballot.columns = {QStringLiteral("赞成"), QStringLiteral("反对"), QStringLiteral("弃权")};
    ballot.writeInHead = QStringLiteral("另选他人");
    ballot.seats = 5;
    ballot.papers = papers;
    ballot.note = QStringLiteral("应选5名，候选人6名。所选人数等于或者少于5名的有效，多于5名的无效。");
    return ballot;
}

struct Printed {
    QTemporaryDir folder;
    TypesetInfo info;
    QString path;

    Printed(const organization::Ballot& ballot, BallotSheet sheet)
        : path(folder.filePath(QStringLiteral("b.pdf")))
    {
        NoProgress progress;
        const auto written = writeBallots(ballot, sheet, path, progress);
        INFO((written ? QString() : sentence(written.error())).toStdString());
        REQUIRE(written);
        info = *written;
    }

    [[nodiscard]] QString tool(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    [[nodiscard]] QString text() const
    {
        return tool(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    }
    [[nodiscard]] QString box() const
    {
        const QString info2 = tool(QStringLiteral("pdfinfo"), {path});
        return QRegularExpression(QStringLiteral("Page size:\\s+([\\d.]+ x [\\d.]+)")).match(info2).captured(1);
    }
};

} // namespace

TEST_CASE("names stand in one size, what tells namesakes apart below them in a smaller one")
{
    auto ballot = paper(1);
    ballot.names[0] = QStringLiteral("张伟（1985年4月生）");
    ballot.names[1] = QStringLiteral("张伟（1990年11月生）");
    const Printed printed(ballot, BallotSheet::A5);
    const QString boxes =
        printed.tool(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), printed.path, QStringLiteral("-")});
    const auto heights = [&](const QString& word) {
        static const QString number = QStringLiteral("([\\d.]+)");
        const QRegularExpression line(
            QStringLiteral("yMin=\"%1\" xMax=\"%1\" yMax=\"%1\">%2</word>").arg(number, word));
        QList<double> found;
        for (auto all = line.globalMatch(boxes); all.hasNext();) {
            const auto one = all.next();
            found.append(one.captured(3).toDouble() - one.captured(1).toDouble());
        }
        return found;
    };
    const auto same = heights(QStringLiteral("张伟"));
    const auto other = heights(QStringLiteral("沈若溪")) + heights(QStringLiteral("陆怀瑾"));
    INFO(boxes.toStdString());
    REQUIRE(same.size() == 2);
    REQUIRE(other.size() == 1); // 沈若溪 gave way to the second 张伟
    CHECK(same[0] == Approx(other[0]));
    CHECK(same[1] == Approx(other[0]));
    const auto born = heights(QStringLiteral("（1985年4月生）"));
    REQUIRE(born.size() == 1);
    CHECK(born[0] < same[0] * 0.8);
}

TEST_CASE("as many papers as asked for, on every kind of sheet")
{
    // points: 148 mm 419.528, 210 mm 595.276, 297 mm 841.89
    for (const auto& [sheet, pages, box] :
         {std::tuple(BallotSheet::A5, 7, "419.528 x 595.276"), std::tuple(BallotSheet::A4One, 7, "595.276 x 841.89"),
          std::tuple(BallotSheet::A4Two, 4, "841.89 x 595.276"),
          std::tuple(BallotSheet::A4Four, 2, "595.276 x 841.89")}) {
        const Printed printed(paper(7), sheet);
        CAPTURE(ballotSheetName(sheet).toStdString());
        CHECK(printed.info.pages == pages);
        CHECK(printed.box() == QString::fromLatin1(box));
        const QString text = printed.text();
        CHECK(text.count(QStringLiteral("支部委员会委员选举票")) == 7);
        CHECK(text.count(QStringLiteral("𠮷知秋")) == 7);
        CHECK(text.count(QStringLiteral("另选他人")) == 7);
        CHECK(text.indexOf(QStringLiteral("丁春晓")) < text.indexOf(QStringLiteral("沈若溪")));
        CHECK(printed.info.missingCharacters.isEmpty());
    }
}

TEST_CASE("no copy differs from another: no number, no mark")
{
    const Printed printed(paper(8), BallotSheet::A4Four);
    const QString text = printed.text();
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0] == pages[1]);
    QStringList copies = pages[0].split(QStringLiteral("支部委员会委员选举票"), Qt::SkipEmptyParts);
    REQUIRE(copies.size() == 4);
    for (const QString& copy : copies)
        CHECK(copy.simplified() == copies[0].simplified());
}

TEST_CASE("names that do not fit are refused, and a larger paper takes them")
{
    organization::Ballot ballot = paper(1);
    ballot.names.clear();
    for (int i = 0; i < 26; ++i)
        ballot.names.append(QStringLiteral("候选人%1").arg(i));
    NoProgress progress;
    const auto small = renderBallots(ballot, BallotSheet::A4Four, progress);
    REQUIRE_FALSE(small);
    CHECK(small.error().code == QStringLiteral("report.ballot_full"));
    CHECK(renderBallots(ballot, BallotSheet::A4One, progress));
}

TEST_CASE("a paper with a whole branch of thirty-six on it takes a page of A4 by itself")
{
    organization::Ballot ballot = paper(1);
    CHECK(usualBallotSheet(ballot) == BallotSheet::A5);
    ballot.names.clear();
    for (int i = 0; i < 36; ++i)
        ballot.names.append(QStringLiteral("党员%1").arg(i));
    CHECK(usualBallotSheet(ballot) == BallotSheet::A4One);
    ballot.note = organization::gradeBallot({}, {}, {}, 1).note;
    ballot.writeInHead.clear();
    NoProgress progress;
    CHECK(renderBallots(ballot, usualBallotSheet(ballot), progress));
}

TEST_CASE("a paper of evaluation prints by the same kit")
{
    const Printed printed(
        organization::gradeBallot(
            QStringLiteral("民主评议党员测评票"), {QStringLiteral("方念慈"), QStringLiteral("邓文朴")},
            {QStringLiteral("优秀"), QStringLiteral("合格"), QStringLiteral("基本合格"), QStringLiteral("不合格")}, 2),
        BallotSheet::A4Two);
    CHECK(printed.info.pages == 1);
    CHECK(printed.text().count(QStringLiteral("基本合格")) == 2);
}

TEST_CASE("stopped in the middle, nothing is written")
{
    struct Stop final : Progress {
        bool advance(qint64 done, qint64, const QString&) override { return done < 2; }
    } stop;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b.pdf"));
    const auto written = writeBallots(paper(9), BallotSheet::A5, path, stop);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a paper of questions breaks them over lines and keeps every word, several to a sheet and many on a page")
{
    organization::Ballot ballot = organization::gradeBallot(
        QStringLiteral("群众满意度测评"),
        {QStringLiteral("1. 您对党支部组织党员志愿服务、上门为独居老人解决用水困难的情况满意吗"),
         QStringLiteral("2. 您对窗口办事效率满意吗")},
        {QStringLiteral("满意"), QStringLiteral("比较满意"), QStringLiteral("基本满意"), QStringLiteral("不满意")}, 4);
    ballot.areSentences = true;
    const Printed printed(ballot, BallotSheet::A4Four);
    CHECK(printed.info.pages == 1);
    QString text = printed.text();
    CHECK(text.count(QStringLiteral("基本满意")) == 4);
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    CHECK(text.count(QStringLiteral("1.您对党支部组织党员志愿服务、上门为独居老人解决用水困难的情况满意吗")) == 4);
    CHECK(usualBallotSheet(ballot) == BallotSheet::A5);
    for (int i = 3; i <= 20; ++i)
        ballot.names.append(QStringLiteral("%1. 您对第%1件实事的办理情况满意吗").arg(i));
    CHECK(usualBallotSheet(ballot) == BallotSheet::A4One);
    NoProgress progress;
    CHECK(renderBallots(ballot, BallotSheet::A4One, progress));
}

TEST_CASE("a ballot of a damaged book says so below its table, on every copy, and is no fuller by it")
{
    const auto count = [](const Printed& printed) { return printed.text().count(QStringLiteral("有损坏")); };
    CHECK(count(Printed(paper(4), BallotSheet::A4Four)) == 0);
    setPaperNotice(damagedNotice());
    const Printed four(paper(4), BallotSheet::A4Four);
    const Printed one(paper(1), BallotSheet::A5);
    setPaperNotice({});
    CHECK(count(four) == 4);
    CHECK(four.info.pages == 1);
    CHECK(count(one) == 1);
    const QString text = one.text();
    CHECK(text.indexOf(QStringLiteral("有损坏")) > text.indexOf(QStringLiteral("应选5名")));
}

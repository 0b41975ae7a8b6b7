// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pool, the contact points and a brand on paper: what is confidential stays off it unless it was asked for.
#include "branchbook/report/cadre_document.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::organization;

namespace {

const QDate kPrintedOn(2026, 9, 18);

/// Every text of the tables, row by row.
QString cadreText(const Document& document)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const Column& column : table->columns)
                texts.append(column.head);
            for (const QStringList& row : table->rows) {
                CHECK(row.size() == table->columns.size());
                texts.append(row.join(u'|'));
            }
            texts += table->notes;
        }
    }
    return texts.join(u'\n');
}

Reserve somebodyTrained()
{
    Reserve reserve;
    reserve.number = 2;
    reserve.memberName = QStringLiteral("丁春晓");
    reserve.post = QStringLiteral("组织委员");
    reserve.source = ReserveSource::Committee;
    reserve.mentorName = QStringLiteral("沈若溪");
    reserve.plan = QStringLiteral("挂职锻炼");
    reserve.note = QStringLiteral("家在外地");
    reserve.steps = {{ReserveStage::Nominated, QDate(2025, 3, 1), {}, {}},
                     {ReserveStage::Filed, QDate(2025, 5, 6), {}, {}},
                     {ReserveStage::Trained, QDate(2025, 6, 1), {}, QStringLiteral("先到基层")}};
    reserve.scores = {{2025, 91, QDate(2025, 12, 20), {}, QStringLiteral("踏实")}};
    return reserve;
}

} // namespace

TEST_CASE("the pool is printed by numbers; names, mentors and points only where they were asked for", "[reserve]")
{
    ReserveSheet sheet{QStringLiteral("机关第一党支部"), {somebodyTrained()}, kPrintedOn, ReserveNames::Covered};
    const QString covered = cadreText(reserveDocument(sheet));
    CHECK(covered.contains(QStringLiteral("2号|组织委员|支委会推荐|培养|2025.06.01|2025年")));
    for (const char16_t* secret : {u"丁春晓", u"沈若溪", u"91"})
        CHECK_FALSE(covered.contains(QString::fromUtf16(secret)));
    CHECK(covered.contains(QStringLiteral("本表1人，在库1人。")));
    sheet.names = ReserveNames::Printed;
    const QString whole = cadreText(reserveDocument(sheet));
    CHECK(whole.contains(QStringLiteral("2号|丁春晓|组织委员|支委会推荐|培养|2025.06.01|沈若溪|2025年91分")));
    for (const char16_t* written : {u"挂职锻炼", u"家在外地", u"先到基层", u"踏实"}) // of nobody, ever
        CHECK_FALSE((covered + whole).contains(QString::fromUtf16(written)));
}

TEST_CASE("a contact point is printed with the visits of the year and what is not solved", "[contact]")
{
    ContactPoint point;
    point.leaderName = QStringLiteral("周砚青");
    point.leaderPost = QStringLiteral("支部书记");
    point.target = QStringLiteral("北坡村党支部");
    point.weak = true;
    point.department = QStringLiteral("水利科");
    point.from = QDate(2025, 3, 1);
    point.visits = {{QDate(2026, 8, 20), {}, QStringLiteral("水渠漏水"), {}, {}},
                    {QDate(2026, 2, 3), {}, QStringLiteral("路灯不亮"), {}, QDate(2026, 2, 20)},
                    {QDate(2025, 9, 1), {}, {}, {}, {}}};
    const QString text = cadreText(contactDocument({QStringLiteral("机关第一党支部"), {{point, 4}}, kPrintedOn}));
    CHECK(text.contains(QStringLiteral("北坡村党支部（软弱涣散）\n水利科")));
    CHECK(text.contains(QStringLiteral("|2次|4次|水渠漏水（2026.08.20走访）")));
    CHECK_FALSE(text.contains(QStringLiteral("路灯")));
    CHECK(text.contains(QStringLiteral("联系点1个，今年走访2次，没有办完的问题1个。")));
}

TEST_CASE("the file of a brand has its five things, its course and what was done", "[brand]")
{
    Brand brand;
    brand.name = QStringLiteral("一渠清水");
    brand.idea = QStringLiteral("护水为民");
    brand.steps = {{BrandStage::Applied, QDate(2024, 3, 1), {}, {}, {}},
                   {BrandStage::Named, QDate(2024, 9, 1), QStringLiteral("局机关党委"), QDate(2027, 9, 1), {}}};
    brand.evidence = {{QDate(2026, 7, 5), QStringLiteral("防汛志愿服务"), QStringLiteral("服务30户")}};
    const QString text = cadreText(brandDocument(QStringLiteral("机关第一党支部"), brand, kPrintedOn));
    CHECK(text.contains(QStringLiteral("名称|一渠清水")));
    CHECK(text.contains(QStringLiteral("理念|护水为民")));
    CHECK(text.contains(QStringLiteral("2024.09.01|命名|局机关党委；下次复核2027.09.01")));
    CHECK(text.contains(QStringLiteral("2026.07.05|防汛志愿服务|服务30户")));
    CHECK(text.contains(QStringLiteral("共1项")));
}

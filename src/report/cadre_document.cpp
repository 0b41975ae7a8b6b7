// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/cadre_document.h"

#include "branchbook/base/text.h"
#include "branchbook/base/words_for.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using namespace organization;

QString cadreDay(QDate day)
{
    return day.isValid() ? PartialDate::of(day).toDotted() : QString();
}

void cadreHead(Document& document, const QString& branch, const QString& title)
{
    document.metadata = {branch + title, branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{branch, title}});
}

/// 2025年91分; without the points where names are covered: that there was one.
QString scoreText(const Reserve& reserve, bool isWhole)
{
    if (reserve.scores.isEmpty())
        return {};
    const ReserveScore& last = reserve.scores.first();
    return isWhole ? QStringLiteral("%1年%2分").arg(last.year).arg(last.points) : QStringLiteral("%1年").arg(last.year);
}

QStringList reserveRow(const Reserve& reserve, bool isWhole)
{
    QStringList row{QStringLiteral("%1号").arg(reserve.number)};
    if (isWhole)
        row << reserve.memberName;
    row << reserve.post << reserveSourceTitle(reserve.source) << reserveStageTitle(reserve.stage())
        << cadreDay(reserve.dayOf(reserve.stage()));
    if (isWhole)
        row << reserve.mentorName;
    row << scoreText(reserve, isWhole);
    return row;
}

QString leaderText(const ContactPoint& point)
{
    return point.leaderPost.isEmpty() ? point.leaderName
                                      : QStringLiteral("%1\n%2").arg(point.leaderName, point.leaderPost);
}

/// Beside a weak branch stand the department and the cadre that look after it too.
QString targetText(const ContactPoint& point)
{
    QStringList lines{point.weak ? QStringLiteral("%1（软弱涣散）").arg(point.target) : point.target};
    for (const QString& beside : {point.department, point.cadre}) {
        if (!beside.isEmpty())
            lines << beside;
    }
    return lines.join(u'\n');
}

QString spanText(const ContactPoint& point)
{
    return point.isOpen() ? QStringLiteral("%1起").arg(cadreDay(point.from))
                          : QStringLiteral("%1至\n%2").arg(cadreDay(point.from), cadreDay(point.until));
}

QString openIssuesText(const ContactPoint& point)
{
    QStringList issues;
    for (const ContactVisit& visit : point.visits) {
        if (visit.isOpen())
            issues << QStringLiteral("%1（%2走访）").arg(visit.issue, cadreDay(visit.on));
    }
    return issues.join(u'\n');
}

QString stepText(const BrandStep& step)
{
    QStringList parts;
    for (const QString& part : {step.by, step.note}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (step.nextOn.isValid())
        parts << QStringLiteral("下次复核%1").arg(cadreDay(step.nextOn));
    return joinedClauses(parts);
}

} // namespace

Document reserveDocument(const ReserveSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    const bool isWhole = sheet.names == ReserveNames::Printed;
    Document document;
    document.paper = isWhole ? Paper::Landscape : Paper::Portrait;
    cadreHead(document, sheet.branch, QStringLiteral("后备干部名册"));
    Table table;
    table.columns = {{QStringLiteral("编号"), 44, Align::Center}};
    if (isWhole)
        table.columns.append({QStringLiteral("姓名"), 66, Align::Center});
    table.columns += QList<Column>{{QStringLiteral("拟任岗位"), 110, Align::Left},
                                   {QStringLiteral("推荐来源"), 86, Align::Center},
                                   {QStringLiteral("阶段"), 52, Align::Center},
                                   {QStringLiteral("到这一步"), 80, Align::Center}};
    if (isWhole)
        table.columns.append({QStringLiteral("培养联系人"), 76, Align::Center});
    table.columns.append({QStringLiteral("最近考核"), 84, Align::Center});
    int inPool = 0;
    for (const Reserve& reserve : sheet.people) {
        table.rows.append(reserveRow(reserve, isWhole));
        inPool += reserve.isInPool(sheet.today) ? 1 : 0;
    }
    table.notes << QStringLiteral("截至%1：本表%2人，在库%3人。")
                       .arg(chineseDate(sheet.today))
                       .arg(sheet.people.size())
                       .arg(inPool)
            + (isWhole ? QStringLiteral("名单保密，请妥善保管，不得张贴、外传。")
                       : QStringLiteral("名单保密，本表不写姓名、培养联系人和得分。"));
    document.blocks.emplace_back(std::move(table));
    return document;
}

Document contactDocument(const ContactSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document;
    document.paper = Paper::Landscape;
    cadreHead(document, sheet.branch, QStringLiteral("党员干部联系点一览表"));
    Table table;
    table.columns = {
        {QStringLiteral("序号"), 36, Align::Center},         {QStringLiteral("联系领导"), 96, Align::Left},
        {QStringLiteral("联系对象"), 140, Align::Left},      {QStringLiteral("起止"), 92, Align::Center},
        {QStringLiteral("今年走访"), 60, Align::Center},     {QStringLiteral("每年应走访"), 66, Align::Center},
        {QStringLiteral("没有办完的问题"), 190, Align::Left}};
    const DateRange year{QDate(sheet.today.year(), 1, 1), sheet.today};
    int visits = 0;
    int issues = 0;
    for (const ContactSheet::Line& line : sheet.points) {
        const int made = line.point.visitsIn(year);
        table.rows.append({QString::number(table.rows.size() + 1), leaderText(line.point), targetText(line.point),
                           spanText(line.point), QStringLiteral("%1次").arg(made),
                           line.asked > 0 ? QStringLiteral("%1次").arg(line.asked) : QString(),
                           openIssuesText(line.point)});
        visits += made;
        issues += line.point.openIssues();
    }
    table.notes << QStringLiteral("截至%1：联系点%2个，今年走访%3次，没有办完的问题%4个。")
                       .arg(chineseDate(sheet.today))
                       .arg(sheet.points.size())
                       .arg(visits)
                       .arg(issues);
    document.blocks.emplace_back(std::move(table));
    return document;
}

Document brandDocument(const QString& branch, const Brand& brand, QDate today)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document;
    cadreHead(document, branch, QStringLiteral("党建品牌档案"));
    Table things;
    things.headRow = HeadRow::Absent;
    things.columns = {{{}, 70, Align::Center}, {{}, 390, Align::Left}};
    things.rows = {{QStringLiteral("名称"), brand.name},
                   {QStringLiteral("理念"), brand.idea},
                   {QStringLiteral("标识"), brand.logo},
                   {QStringLiteral("载体"), brand.carrier},
                   {QStringLiteral("成效"), brand.effect}};
    if (!brand.isOpen())
        things.rows.append(
            {QStringLiteral("停用"), QStringLiteral("%1停用：%2").arg(chineseDate(brand.endedOn), brand.endedWhy)});
    document.blocks.emplace_back(std::move(things));
    Table course;
    course.caption = QStringLiteral("创建经过");
    course.columns = {{QStringLiteral("日期"), 80, Align::Center},
                      {QStringLiteral("环节"), 60, Align::Center},
                      {QStringLiteral("单位和说明"), 320, Align::Left}};
    for (const BrandStep& step : brand.steps)
        course.rows.append({cadreDay(step.on), brandStageTitle(step.stage), stepText(step)});
    document.blocks.emplace_back(std::move(course));
    Table done;
    done.caption = QStringLiteral("开展的活动");
    done.columns = {{QStringLiteral("日期"), 80, Align::Center},
                    {QStringLiteral("活动"), 150, Align::Left},
                    {QStringLiteral("成效"), 230, Align::Left}};
    for (const BrandEvidence& evidence : brand.evidence)
        done.rows.append({cadreDay(evidence.on), evidence.title, evidence.detail});
    done.notes << (brand.evidence.isEmpty()
                       ? QStringLiteral("截至%1还没有登记活动。").arg(chineseDate(today))
                       : QStringLiteral("截至%1，共%2项。").arg(chineseDate(today)).arg(brand.evidence.size()));
    document.blocks.emplace_back(std::move(done));
    document.blocks.emplace_back(Signature{branch, chineseDate(today)});
    return document;
}

} // namespace branchbook::report

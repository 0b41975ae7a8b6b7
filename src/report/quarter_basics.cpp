// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 基本情况: the people and their changes.
#include "report/quarter_writer.h"

#include "branchbook/base/figure_mark.h"
#include "branchbook/base/percent.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

QString figureText(const char* key, qint64 number)
{
    return markFigure(QString::fromLatin1(key), number);
}

QString shareText(const char* key, const QString& label, int count, int total)
{
    return QStringLiteral("%1%2名，占%3").arg(label, figureText(key, count), percentText(percentOf(count, total)));
}

/// Who has nothing recorded is not counted as having none.
QString shareText(const char* key, const QString& label, int count, int total, const QString& item, int unknown)
{
    if (unknown == total)
        return QStringLiteral("%1未填写%2名").arg(item).arg(unknown);
    const QString text = shareText(key, label, count, total);
    return unknown > 0 ? text + QStringLiteral("（%1未填写%2名）").arg(item).arg(unknown) : text;
}

/// 不详 and levels that nobody had are in no list: none.
int countOf(const QList<Share>& shares, const QString& label)
{
    const auto found = std::ranges::find(shares, label, &Share::label);
    return found == shares.end() ? 0 : found->count;
}

QList<Share> kindsOf(const MemberFigures& members)
{
    return {{QStringLiteral("正式党员"), members.full}, {QStringLiteral("预备党员"), members.probationary}};
}

QList<Share> sexesOf(const MemberFigures& members)
{
    QList<Share> sexes{{QStringLiteral("男"), members.men}, {QStringLiteral("女"), members.women}};
    if (const int unknown = members.total - members.men - members.women; unknown > 0)
        sexes.append({QStringLiteral("不详"), unknown});
    return sexes;
}

QList<Share> peoplesOf(const MemberFigures& members)
{
    const int han = members.total - members.minority - members.ethnicityUnknown;
    QList<Share> peoples{{QStringLiteral("汉族"), han}, {QStringLiteral("少数民族"), members.minority}};
    if (members.ethnicityUnknown > 0)
        peoples.append({QStringLiteral("不详"), members.ethnicityUnknown});
    return peoples;
}

/// `keys`: of the shares, in their order; a prefix that ends in : has the label behind it.
void addStructure(QList<QStringList>& rows, const QString& item, const QList<Share>& shares, const QList<Share>& before,
                  const QuarterFigures& figures, const QStringList& keys)
{
    bool first = true;
    const int total = figures.members.total;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const Share& share = shares[i];
        const QString& key = keys[std::min(i, keys.size() - 1)];
        rows.append({std::exchange(first, false) ? item : QString(), share.label,
                     markFigure(key.endsWith(u':') ? key + share.label : key, share.count),
                     percentText(percentOf(share.count, total)),
                     changeText(share.count, countOf(before, share.label), figures.state())});
    }
}

constexpr qsizetype kMostNamed = 5;

/// Who is missing in 接收预备党员 and in 党龄 because the day is.
QString joinUnknownText(const QStringList& names, NameStyle style)
{
    const qsizetype count = names.size();
    QString shown = nameList(names.first(std::min(count, kMostNamed)), style);
    if (count > kMostNamed)
        shown.insert(shown.size() - 1, QStringLiteral("等"));
    return QStringLiteral("入党日期未填写%1名%2。").arg(count).arg(shown);
}

/// Whose day is known to the year: counted from 1 January on, and in the changes of no quarter.
QString yearOnlyText(const ChangeFigures& changes, NameStyle style)
{
    QString text;
    const auto add = [&](const QString& date, const QStringList& names) {
        if (!names.isEmpty())
            text += QStringLiteral("%1只到年，未能归入季度，按当年1月1日计的%2名%3。")
                        .arg(date)
                        .arg(names.size())
                        .arg(nameList(names, style));
    };
    add(QStringLiteral("入党日期"), changes.joinedInYear);
    add(QStringLiteral("转正日期"), changes.convertedInYear);
    add(QStringLiteral("转入日期"), changes.transferredInYear);
    return text;
}

QString wayText(const MemberFigures& members)
{
    QStringList parts;
    const auto add = [&](const char* key, const QString& label, int count) {
        if (count > 0)
            parts.append(QStringLiteral("%1%2名").arg(label, figureText(key, count)));
    };
    add("development_targets", QStringLiteral("发展对象"), members.developmentTargets);
    add("activists", QStringLiteral("入党积极分子"), members.activists);
    add("applicants", QStringLiteral("入党申请人"), members.applicants);
    return parts.isEmpty() ? QString() : QStringLiteral("另有%1。").arg(parts.join(QStringLiteral("、")));
}

} // namespace

void QuarterWriter::writeBasics()
{
    chapter(QStringLiteral("基本情况"));
    section(QStringLiteral("党员队伍"));
    writeMembers(hasAgeChart());
    writeAgeChart();
    section(QStringLiteral("本季度变化"));
    writeChanges();
}

std::vector<Block> QuarterWriter::members()
{
    writeMembers();
    return std::move(m_document.blocks);
}

std::vector<Block> QuarterWriter::changes()
{
    writeChanges();
    return std::move(m_document.blocks);
}

void QuarterWriter::writeMembers(bool chart)
{
    const MemberFigures& members = m_figures.members;
    QString text = QStringLiteral("截至%1，支部共有党员%2名，其中正式党员%3名、预备党员%4名")
                       .arg(chineseDate(m_figures.basis), figureText("total", members.total),
                            figureText("full", members.full), figureText("probationary", members.probationary));
    text += members.groups > 0 ? QStringLiteral("；设党小组%1个。").arg(members.groups) : QStringLiteral("。");
    if (members.total > 0)
        text += QStringLiteral("%1；%2；%3。")
                    .arg(shareText("women", QStringLiteral("女党员"), members.women, members.total,
                                   QStringLiteral("性别"), members.total - members.men - members.women),
                         shareText("minority", QStringLiteral("少数民族党员"), members.minority, members.total,
                                   QStringLiteral("民族"), members.ethnicityUnknown),
                         shareText("college", QStringLiteral("大专及以上学历"), members.college, members.total,
                                   QStringLiteral("学历"), members.educationUnknown));
    if (members.floating > 0)
        text += QStringLiteral("流动党员%1名。").arg(figureText("floating", members.floating));
    if (members.lostContact > 0)
        text += QStringLiteral("失去联系的党员%1名。").arg(figureText("lost_contact", members.lostContact));
    if (!members.joinUnknown.isEmpty())
        text += joinUnknownText(members.joinUnknown, m_options.names);
    text += wayText(members);
    if (!members.kindUnknown.isEmpty())
        text += QStringLiteral("%1，未计入党员人数；名册共%2人。").arg(unknownText()).arg(members.people());
    const bool counted = members.total > 0 || !members.kindUnknown.isEmpty();
    if (counted)
        text += chart ? QStringLiteral("党员结构见%1，年龄和性别见%2。").arg(nextTable(), nextChart())
                      : QStringLiteral("党员结构见%1。").arg(nextTable());
    paragraph(text);
    if (counted)
        writeStructureTable();
}

QString QuarterWriter::unknownText() const
{
    const QStringList& names = m_figures.members.kindUnknown;
    return QStringLiteral("人员类别未填写%1名%2").arg(names.size()).arg(nameList(names, m_options.names));
}

void QuarterWriter::writeStructureTable()
{
    const MemberFigures& members = m_figures.members;
    QList<QStringList> rows;
    const MemberFigures& before = m_figures.membersBefore;
    addStructure(rows, QStringLiteral("人员类别"), kindsOf(members), kindsOf(before), m_figures,
                 {QStringLiteral("full"), QStringLiteral("probationary")});
    addStructure(rows, QStringLiteral("性别"), sexesOf(members), sexesOf(before), m_figures,
                 {QStringLiteral("men"), QStringLiteral("women"), QStringLiteral("sex_unknown")});
    addStructure(rows, QStringLiteral("年龄"), members.ages, before.ages, m_figures, {QStringLiteral("age:")});
    addStructure(rows, QStringLiteral("学历"), members.education, before.education, m_figures,
                 {QStringLiteral("education:")});
    addStructure(rows, QStringLiteral("民族"), peoplesOf(members), peoplesOf(before), m_figures,
                 {QStringLiteral("han"), QStringLiteral("minority"), QStringLiteral("ethnicity_unknown")});
    QStringList notes{
        QStringLiteral("注：年龄按%1的周岁计算，上季度末的按上季度末的周岁。").arg(chineseDate(m_figures.basis))};
    if (!members.kindUnknown.isEmpty()) {
        rows.append({QStringLiteral("另计"), QStringLiteral("人员类别未填写"),
                     figureText("kind_unknown", members.kindUnknown.size()), percentText(std::nullopt),
                     changeText(int(members.kindUnknown.size()), int(before.kindUnknown.size()), m_figures.state())});
        notes.append(unknownText() + QStringLiteral("，未计入党员总数。"));
    }
    table(QStringLiteral("党员结构"),
          {{QStringLiteral("项目"), 2, Align::Center, EmptyCell::ContinuesAbove},
           {QStringLiteral("分类"), 3, Align::Center},
           {QStringLiteral("人数"), 2, Align::Center},
           {QStringLiteral("占党员总数"), 2, Align::Center},
           {QStringLiteral("比上季度末"), 2, Align::Center}},
          std::move(rows), std::move(notes));
}

void QuarterWriter::writeChanges()
{
    if (m_figures.state() == QuarterState::NotBegun) {
        paragraph(QStringLiteral("本季度尚未开始，没有变化记录。"));
        return;
    }
    const ChangeFigures& changes = m_figures.changes;
    QStringList parts;
    const auto add = [&](const QString& key, const QString& label, const QStringList& names) {
        if (!names.isEmpty())
            parts.append(QStringLiteral("%1%2名").arg(label, markFigure(key, names.size()))
                         + nameList(names, m_options.names));
    };
    add(QStringLiteral("joined"), QStringLiteral("接收预备党员"), changes.joined);
    add(QStringLiteral("converted"), QStringLiteral("预备党员转正"), changes.converted);
    add(QStringLiteral("transferred_in"), QStringLiteral("转入组织关系"), changes.transferredIn);
    for (const Leaving& leaving : changes.left)
        add(QStringLiteral("left:") + leaving.reason,
            leaving.reason == u"转出" ? QStringLiteral("转出组织关系") : leaving.reason, leaving.names);
    if (changes.applied > 0)
        parts.append(QStringLiteral("收到入党申请%1份").arg(figureText("applied", changes.applied)));
    const QString counts =
        QStringLiteral("上季度末党员%1名，现有%2名。")
            .arg(figureText("total_before", changes.totalBefore), figureText("total", m_figures.members.total));
    paragraph(counts
              + (parts.isEmpty() ? QStringLiteral("本季度无变化记录。")
                                 : QStringLiteral("本季度%1。").arg(parts.join(QStringLiteral("，"))))
              + yearOnlyText(changes, m_options.names));
}

} // namespace branchbook::report

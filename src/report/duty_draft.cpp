// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The draft of a duty report: sentences around figures that are computed elsewhere, and room for what no book knows.
#include "branchbook/base/percent.h"

#include "branchbook/base/text.h"
#include "branchbook/report/duty_report.h"

#include "branchbook/base/words_for.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

/// The areas speak of their quarter; here it is a year.
QString ofTheYear(QString text)
{
    return text.replace(QStringLiteral("本季度"), QStringLiteral("本年度"))
        .replace(QStringLiteral("本期"), QStringLiteral("本年"));
}

class DutyDraft
{
public:
    explicit DutyDraft(const DutyYear& year)
        : m_year(year)
    {
    }

    QString write()
    {
        text(QStringLiteral("现将%1年度履行党建工作职责的情况报告如下，数字截至%2，取自支部手册的记录。")
                 .arg(m_year.year)
                 .arg(chineseDate(m_year.basis)));
        chapter(QStringLiteral("基本情况"));
        writePeople();
        chapter(QStringLiteral("履行职责情况"));
        section(QStringLiteral("三会一课和组织生活"));
        writeAsked();
        writeMeetings();
        section(QStringLiteral("分工和年度计划"));
        writeWork();
        for (const AreaFigures& area : m_year.areas)
            writeArea(area);
        chapter(QStringLiteral("上年度反馈问题整改情况"));
        writeProblems();
        chapter(QStringLiteral("存在的问题和不足"));
        writeShortcomings();
        chapter(QStringLiteral("下一步打算"));
        text(QStringLiteral("（请补写：针对上面的问题，写明做什么、谁负责、什么时候以前完成。）"));
        if (const QStringList missing = m_year.notKept(); !missing.isEmpty())
            text(QStringLiteral("（手册里没有本年度这些方面的记录：%1。开展过的请补写，没有的请删去这一段。）")
                     .arg(missing.join(u'、')));
        return m_html;
    }

private:
    void text(const QString& words) { m_html += QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()); }
    void head(const QString& words) { m_html += QStringLiteral("<p><b>%1</b></p>").arg(words.toHtmlEscaped()); }
    void chapter(const QString& title)
    {
        m_sections = 0;
        head(QStringLiteral("%1、%2").arg(chineseNumber(++m_chapters), title));
    }
    void section(const QString& title) { head(QStringLiteral("（%1）%2").arg(chineseNumber(++m_sections), title)); }

    void writePeople()
    {
        const MemberFigures& members = m_year.members;
        text(QStringLiteral("支部现有党员%1名，其中正式党员%2名、预备党员%3名；党小组%4个。")
                 .arg(members.total)
                 .arg(members.full)
                 .arg(members.probationary)
                 .arg(members.groups));
        qsizetype left = 0;
        for (const Leaving& leaving : m_year.changes.left)
            left += leaving.names.size();
        text(QStringLiteral("本年度接收预备党员%1名，转正%2名，转入%3名，转出和减少%4名。")
                 .arg(m_year.changes.joined.size())
                 .arg(m_year.changes.converted.size())
                 .arg(m_year.changes.transferredIn.size())
                 .arg(left));
    }

    void writeAsked()
    {
        const AskedFigures& asked = m_year.asked;
        if (asked.rows.isEmpty())
            return text(QStringLiteral("（手册里没有可以对照规定次数的记录，请补写。）"));
        QStringList parts;
        for (const AskedRow& row : asked.rows)
            parts.append(QStringLiteral("%1应开展%2次、完成%3次").arg(row.title).arg(row.needed).arg(row.done));
        text(QStringLiteral("按规定应开展%1次，完成%2次：%3。")
                 .arg(asked.sum(&AskedRow::needed))
                 .arg(asked.sum(&AskedRow::done))
                 .arg(joinedClauses(parts)));
        QStringList open;
        if (const int waived = asked.sum(&AskedRow::waived); waived > 0)
            open.append(QStringLiteral("说明原因没有开展的%1次").arg(waived));
        if (const int pending = asked.sum(&AskedRow::pending); pending > 0)
            open.append(QStringLiteral("还在期限内的%1次").arg(pending));
        if (!asked.late.isEmpty())
            open.append(QStringLiteral("逾期没有开展的：%1").arg(asked.late.join(u'、')));
        if (!open.isEmpty())
            text(joinedClauses(open) + u'。');
    }

    void writeMeetings()
    {
        const Tally& all = m_year.meetings;
        if (all.held == 0)
            return text(QStringLiteral("（手册里没有本年度会议和活动的记录，请补写。）"));
        if (all.expected == 0)
            text(QStringLiteral("全年开展各类活动%1次，没有登记到会人员。").arg(all.held));
        else
            text(QStringLiteral("全年开展各类活动%1次，应到%2人次，实到%3人次，到会率%4。")
                     .arg(all.held)
                     .arg(all.expected)
                     .arg(all.present)
                     .arg(percentText(all.rate())));
        const StudyFigures& study = m_year.study;
        const bool isAny = std::any_of(study.members.begin(), study.members.end(),
                                       [](const gathering::StudyTotal& each) { return each.minutes > 0; });
        if (!isAny)
            return text(QStringLiteral("（手册里没有本年度学习学时的记录，请补写。）"));
        text(QStringLiteral("%1名党员累计学习%2学时，人均%3学时（每学时%4分钟）。")
                 .arg(study.members.size())
                 .arg(decimalText(study.hours()), decimalText(study.hoursPerMember()))
                 .arg(study.classHourMinutes));
    }

    void writeWork()
    {
        if (m_year.duties.isEmpty())
            text(QStringLiteral("（手册里没有登记分工，请补写。）"));
        else
            text(
                QStringLiteral("本年度支部分工%1项：%2。").arg(m_year.duties.size()).arg(joinedClauses(m_year.duties)));
        if (m_year.work.isEmpty())
            return text(QStringLiteral("（手册里没有本年度的工作计划，请补写。）"));
        QStringList open;
        for (const organization::WorkItem& item : m_year.work) {
            if (!item.isDone())
                open.append(QStringLiteral("%1月 %2").arg(item.month).arg(item.matter));
        }
        QString words =
            QStringLiteral("年度计划%1项，已完成%2项").arg(m_year.work.size()).arg(m_year.work.size() - open.size());
        if (!open.isEmpty())
            words += QStringLiteral("；没有登记完成的：%1").arg(open.join(u'、'));
        text(words + u'。');
    }

    void writeArea(const AreaFigures& area)
    {
        section(area.title);
        bool said = false;
        for (const book::SectionPart& part : area.section.parts) {
            if (const auto* words = std::get_if<book::SectionText>(&part)) {
                text(ofTheYear(words->text));
                said = true;
            }
        }
        if (!said)
            text(QStringLiteral("（手册里没有这方面的记录，请补写。）"));
    }

    void writeProblems()
    {
        if (!m_year.hasRoundBefore)
            return text(QStringLiteral("（手册里没有上年度述职评议的记录，请补写。）"));
        if (m_year.problems.total == 0)
            return text(QStringLiteral("（上年度的述职评议没有登记反馈的问题，请核对。）"));
        QString words = QStringLiteral("上年度述职评议反馈问题%1个，已整改%2个")
                            .arg(m_year.problems.total)
                            .arg(m_year.problems.closed);
        if (!m_year.openProblems.isEmpty())
            words += QStringLiteral("；正在整改的：%1").arg(joinedClauses(m_year.openProblems));
        text(words + u'。');
    }

    void writeShortcomings()
    {
        if (!m_year.asked.late.isEmpty())
            text(QStringLiteral("一是组织生活没有全部按期开展：%1。").arg(m_year.asked.late.join(u'、')));
        text(QStringLiteral("（请补写：对照职责和群众的意见，把问题写具体。）"));
    }

    const DutyYear& m_year;
    QString m_html;
    int m_chapters = 0;
    int m_sections = 0;
};

} // namespace

QString dutyReportDraft(const DutyYear& year)
{
    const WordsFor chinese(WordsFor::Paper);
    return DutyDraft(year).write();
}

} // namespace branchbook::report

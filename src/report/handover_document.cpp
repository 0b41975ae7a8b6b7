// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/handover_document.h"

#include "branchbook/base/words_for.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

class HandoverWriter
{
public:
    explicit HandoverWriter(const HandoverSheet& sheet)
        : m_sheet(sheet)
    {
    }

    Document write()
    {
        const QString title = QStringLiteral("%1工作交接书").arg(m_sheet.post);
        m_document.metadata = {title, m_sheet.branch.name, m_sheet.post, QStringLiteral("支部手册"), QDateTime()};
        m_document.blocks.emplace_back(Title{{m_sheet.branch.name, title}});
        paragraph(opening());
        writeDuties();
        writeItems();
        writePlanned();
        writeFindings();
        writeWork();
        writeRecords();
        writeSignatures();
        return std::move(m_document);
    }

private:
    void paragraph(const QString& text) { m_document.blocks.emplace_back(Paragraph::of(text)); }
    void chapter(const char16_t* name)
    {
        m_document.blocks.emplace_back(Heading{1, chineseNumber(++m_chapters) + u'、' + QString::fromUtf16(name)});
    }
    void table(QList<Column> columns, QList<QStringList> rows)
    {
        m_document.blocks.emplace_back(Table{{}, std::move(columns), std::move(rows), {}});
    }
    static Column column(const char16_t* head, double width, Align align = Align::Center)
    {
        return {QString::fromUtf16(head), width, align};
    }
    /// With the year where it is another one: the column is narrow.
    [[nodiscard]] QString nearDay(QDate day) const
    {
        return day.year() == m_sheet.today.year() ? chineseDay(day) : chineseDate(day);
    }
    static QString withoutStop(QString text)
    {
        while (text.endsWith(u'。'))
            text.chop(1);
        return text;
    }

    [[nodiscard]] QString opening() const
    {
        QString text = QStringLiteral("%1自%2起任%3%4，现由%5接任，自%6起履行职责。交接内容截至%7。")
                           .arg(m_sheet.from, chineseDate(m_sheet.since), m_sheet.branch.name, m_sheet.post, m_sheet.to,
                                chineseDate(m_sheet.on), chineseDate(m_sheet.today));
        if (m_sheet.termNumber > 0)
            text +=
                QStringLiteral("第%1届支部委员会任期至%2。").arg(m_sheet.termNumber).arg(chineseDate(m_sheet.termEnds));
        return text;
    }

    void writeDuties()
    {
        chapter(u"职务分工");
        if (m_sheet.duties.isEmpty())
            paragraph(QStringLiteral("没有登记属于这个职务的分工。"));
        int number = 0;
        for (const organization::Duty& duty : m_sheet.duties)
            paragraph(QStringLiteral("%1. %2%3。")
                          .arg(++number)
                          .arg(duty.matter, duty.detail.isEmpty() ? QString() : u'：' + withoutStop(duty.detail)));
    }

    void writeItems()
    {
        chapter(u"没有办结的事项");
        const auto late = std::count_if(m_sheet.items.begin(), m_sheet.items.end(),
                                        [&](const ledger::Item& item) { return item.isOverdue(m_sheet.today); });
        if (m_sheet.items.isEmpty()) {
            paragraph(QStringLiteral("没有。"));
            return;
        }
        paragraph(QStringLiteral("共%1件，其中逾期%2件。").arg(m_sheet.items.size()).arg(late));
        QList<QStringList> rows;
        for (const ledger::Item& item : m_sheet.items) {
            const QString due = item.dueOn.isValid() ? nearDay(item.dueOn) : QStringLiteral("未定");
            rows.append({ledger::kindTitle(item.kind), item.matter, item.ownerName, item.stage,
                         item.isOverdue(m_sheet.today) ? due + QStringLiteral("（逾期）") : due});
        }
        table({column(u"类别", 2), column(u"事项", 4.7, Align::Left), column(u"责任人", 1.8), column(u"环节", 1.4),
               column(u"期限", 3.2)},
              std::move(rows));
    }

    void writePlanned()
    {
        chapter(u"已经安排的活动");
        if (m_sheet.planned.isEmpty() && m_sheet.series.isEmpty())
            paragraph(QStringLiteral("没有。"));
        if (!m_sheet.planned.isEmpty()) {
            QList<QStringList> rows;
            for (const gathering::GatheringRow& row : m_sheet.planned)
                rows.append({nearDay(row.heldOn), gathering::kindTitle(row.kind), row.topic,
                             row.heldOn < m_sheet.today ? QStringLiteral("日期已过，没有记录") : row.place});
            table({column(u"日期", 2.2), column(u"类型", 2.6), column(u"主题", 4.6, Align::Left),
                   column(u"地点或说明", 3.4, Align::Left)},
                  std::move(rows));
        }
        for (const organization::Series& series : m_sheet.series)
            paragraph(QStringLiteral("例会：%1，%2，%3。")
                          .arg(organization::seriesTitle(series), organization::rhythmText(series),
                               series.agenda.isEmpty() ? QStringLiteral("没有固定议程")
                                                       : QStringLiteral("固定议程：") + series.agenda.join(u'、')));
    }

    /// What may be done from a day on is not late on it.
    [[nodiscard]] QString stateOf(const HandedFinding& finding) const
    {
        if (finding.overdue)
            return QStringLiteral("逾期");
        return finding.due < m_sheet.today ? QStringLiteral("可以办理") : QStringLiteral("期限内");
    }

    void writeFindings()
    {
        chapter(u"按规定要办的事");
        if (m_sheet.findings.isEmpty()) {
            paragraph(QStringLiteral("没有到期或者逾期的。"));
            return;
        }
        QList<QStringList> rows;
        for (const HandedFinding& finding : m_sheet.findings)
            rows.append({finding.title, nearDay(finding.due), stateOf(finding)});
        table({column(u"事项", 6, Align::Left), column(u"期限", 2.6), column(u"状态", 1.6)}, std::move(rows));
    }

    void writeWork()
    {
        if (m_sheet.work.isEmpty())
            return;
        chapter(u"年度计划中没有完成的工作");
        QList<QStringList> rows;
        for (const organization::WorkItem& item : m_sheet.work)
            rows.append(
                {QStringLiteral("%1月").arg(item.month), item.matter, item.post ? item.postTitle : item.ownerName});
        table({column(u"月份", 1.4), column(u"工作", 6, Align::Left), column(u"责任", 2.4)}, std::move(rows));
    }

    void writeRecords()
    {
        chapter(u"移交的记录");
        if (m_sheet.records.isEmpty()) {
            paragraph(QStringLiteral("没有。"));
            return;
        }
        QList<QStringList> rows;
        for (const HandedRecords& records : m_sheet.records)
            rows.append({records.kind, QString::number(records.count), QString::number(records.open),
                         QStringLiteral("%1至%2").arg(chineseDate(records.first), chineseDate(records.last))});
        m_document.blocks.emplace_back(
            Table{{},
                  {column(u"记录", 3.2), column(u"数量", 1.3), column(u"未完成", 1.6), column(u"起止", 5.2)},
                  std::move(rows),
                  {QStringLiteral("未完成：会议和活动没有归档的，台账没有办结的。")}});
    }

    void writeSignatures()
    {
        m_document.blocks.emplace_back(PageBreak{});
        chapter(u"交接确认");
        paragraph(QStringLiteral("以上内容已当面核对，纸质档案、印章和保管的物品另附清单。自%1起，由%2履行%3职责。")
                      .arg(chineseDate(m_sheet.on), m_sheet.to, m_sheet.post));
        QList<QStringList> rows;
        for (const QString& who : {QStringLiteral("移交人　") + m_sheet.from, QStringLiteral("接收人　") + m_sheet.to,
                                   QStringLiteral("监交人")})
            rows.append({who, QStringLiteral("　\n　\n　"), QStringLiteral("　年　月　日")});
        table({column(u"身份", 3), column(u"签名", 4), column(u"日期", 3)}, std::move(rows));
        m_document.blocks.emplace_back(Spacer{1});
        paragraph(QStringLiteral("另附：□ 印章　□ 党员档案　□ 党费账目　□ 会议记录本　□ 其他：＿＿＿＿＿＿"));
    }

    const HandoverSheet& m_sheet;
    Document m_document;
    int m_chapters = 0;
};

} // namespace

Document handoverDocument(const HandoverSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    return HandoverWriter(sheet).write();
}

} // namespace branchbook::report

// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/committee_document.h"

#include "branchbook/base/text.h"
#include "branchbook/base/words_for.h"
#include "report/committee_parts.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using organization::Seat;

QString dutiesOf(const CommitteeSheet& sheet, organization::PostId post)
{
    QStringList matters;
    for (const organization::Duty& duty : sheet.duties) {
        if (duty.post == post)
            matters << duty.matter;
    }
    return joinedClauses(matters);
}

Table postsTable(const CommitteeSheet& sheet)
{
    QList<QStringList> rows;
    const auto told = sheet.committee.seatsOn(sheet.today);
    for (const organization::Post& post : sheet.committee.posts) {
        const QString duties = dutiesOf(sheet, post.id);
        for (const Seat& seat : told) {
            if (seat.post == post.id)
                rows.append({post.title, seat.name, chineseDate(seat.fromOn), duties});
        }
        for (int i = 0; i < sheet.committee.vacantOn(post, sheet.today); ++i)
            rows.append({post.title, QStringLiteral("空缺"), {}, duties});
    }
    for (const organization::Duty& duty : sheet.duties) {
        const bool isOfPost = duty.post
            && std::ranges::find(sheet.committee.posts, *duty.post, &organization::Post::id)
                != sheet.committee.posts.end();
        if (isOfPost) // stands beside its post; that of a post given up has none
            continue;
        const QString whose = duty.post ? duty.postTitle : QStringLiteral("个人");
        const QStringList holders = organization::holdersOf(duty, sheet.committee, sheet.present, sheet.today);
        if (holders.isEmpty())
            rows.append({whose, QStringLiteral("没有人负责"), {}, duty.matter});
        else
            rows.append({whose, holders.join(u'、'), chineseDate(duty.fromOn), duty.matter});
    }
    return {{},
            {{QStringLiteral("职务"), 2, Align::Center},
             {QStringLiteral("姓名"), 2, Align::Center},
             {QStringLiteral("任职时间"), 3, Align::Center},
             {QStringLiteral("分工"), 6, Align::Left}},
            std::move(rows),
            {}};
}

Table workTable(const CommitteeSheet& sheet)
{
    QList<QStringList> rows;
    for (const organization::WorkItem& item : sheet.work)
        rows.append({QStringLiteral("%1月").arg(item.month), item.matter, item.post ? item.postTitle : item.ownerName,
                     item.isDone()                  ? chineseDay(item.doneOn)
                         : item.isLate(sheet.today) ? QStringLiteral("当月没有完成")
                                                    : QString()});
    return {{},
            {{QStringLiteral("月份"), 1.4, Align::Center, EmptyCell::Plain},
             {QStringLiteral("工作"), 6, Align::Left},
             {QStringLiteral("负责"), 2.2, Align::Center},
             {QStringLiteral("完成"), 2.2, Align::Center}},
            std::move(rows),
            {}};
}

} // namespace

std::vector<Block> committeePosts(const CommitteeSheet& sheet)
{
    std::vector<Block> blocks;
    if (const organization::Term* term = sheet.committee.termOn(sheet.today))
        blocks.emplace_back(Paragraph::of(QStringLiteral("第%1届支部委员会，%2选举产生，任期至%3。")
                                              .arg(term->number)
                                              .arg(chineseDate(term->electedOn), chineseDate(term->endsOn))));
    blocks.emplace_back(postsTable(sheet));
    return blocks;
}

std::vector<Block> workPlan(const CommitteeSheet& sheet)
{
    std::vector<Block> blocks;
    if (!sheet.said.goal.isEmpty())
        blocks.emplace_back(Paragraph::of(QStringLiteral("目标：%1。").arg(sheet.said.goal)));
    blocks.emplace_back(workTable(sheet));
    return blocks;
}

std::vector<Block> workSummary(const CommitteeSheet& sheet)
{
    std::vector<Block> blocks;
    for (const QString& part : sheet.said.summary.split(u'\n', Qt::SkipEmptyParts))
        blocks.emplace_back(Paragraph::of(part));
    return blocks;
}

Document committeeDocument(const CommitteeSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    const QString title = QStringLiteral("支部委员会和分工");
    Document document;
    document.metadata = {title, sheet.branch.name, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{sheet.branch.name, title}});
    const auto add = [&](std::vector<Block> blocks) {
        for (Block& block : blocks)
            document.blocks.emplace_back(std::move(block));
    };
    add(committeePosts(sheet));
    if (sheet.work.isEmpty())
        return document;
    document.blocks.emplace_back(Heading{1, QStringLiteral("%1年工作计划").arg(sheet.year)});
    add(workPlan(sheet));
    if (!sheet.said.summary.isEmpty()) {
        document.blocks.emplace_back(Heading{1, QStringLiteral("%1年工作总结").arg(sheet.year)});
        add(workSummary(sheet));
    }
    return document;
}

} // namespace branchbook::report

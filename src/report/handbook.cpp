// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/handbook.h"

#include "branchbook/base/words_for.h"
#include "report/handbook_pen.h"
#include "report/report_words.h"

#include "branchbook/book/attachment.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/study_parts.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/duty.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::report {

namespace {

using book::HandbookPlace;

constexpr int kUsualClassHourMinutes = 45;

/// domain-rules §13.2, in its order.
constexpr std::array<const char16_t*, book::kHandbookPlaces> kTitles = {
    u"使用说明",
    u"职责和制度",
    u"工作流程",
    u"支部基本情况",
    u"支部委员会、党小组和分工",
    u"党员名册",
    u"党员增减情况",
    u"流动、外出和失去联系的党员",
    u"入党申请人、入党积极分子、发展对象和预备党员",
    u"年度工作计划和月度安排",
    u"支部党员大会记录",
    u"支部委员会会议记录",
    u"党小组会记录",
    u"党课记录",
    u"主题党日记录",
    u"集中学习记录",
    u"组织生活会和民主评议党员",
    u"谈心谈话",
    u"考勤",
    u"党费收缴",
    u"奖励、处分和处置",
    u"党员承诺、岗位和志愿服务",
    u"帮扶和走访慰问",
    u"党务公开和群众意见",
    u"文件收发和上级指示",
    u"年度总结和评价",
};

QString titleOf(HandbookPlace place)
{
    return QString::fromUtf16(kTitles.at(std::size_t(place) - 1));
}

Result<> writePlace(const HandbookSource& source, HandbookPlace place, HandbookPen& pen, Progress& progress)
{
    switch (place) {
    case HandbookPlace::Cover: writeUsage(source, pen); return {};
    case HandbookPlace::Duties: return writeDuties(source, pen);
    case HandbookPlace::Procedures: return writeProcedures(source, pen);
    case HandbookPlace::Profile: return writeProfile(source, pen);
    case HandbookPlace::Committee: return writeCommittee(source, pen);
    case HandbookPlace::Roster: return writeRoster(source, pen);
    case HandbookPlace::Changes: return writeChangesOfMembers(source, pen);
    case HandbookPlace::Plan: return writePlan(source, pen);
    case HandbookPlace::Talks: return writeTalks(source, pen);
    case HandbookPlace::Attendance: return writeAttendance(source, pen);
    case HandbookPlace::Summary: return writeSummary(source, pen);
    case HandbookPlace::LifeMeetings:
        BB_CHECK(writeGatherings(source, place, pen, progress));
        return writeLifeMeetings(source, pen);
    case HandbookPlace::Disclosure:
        BB_CHECK(writeNotices(source, pen));
        return writeGatherings(source, place, pen, progress);
    default:
        BB_CHECK(writeGatherings(source, place, pen, progress));
        writeAreaParts(source, place, pen);
        return {};
    }
}

/// The records themselves, oldest first; plans are none.
Result<QList<gathering::GatheringRow>> loadRecords(HandbookSource& source)
{
    gathering::GatheringQuery query;
    query.branch = source.branch.id;
    query.period = source.year;
    BB_TRY(auto rows, gathering::listGatherings(source.session, query));
    std::reverse(rows.begin(), rows.end());
    for (const gathering::GatheringRow& row : rows) {
        if (!row.recorded || row.heldOn > source.past.last)
            continue;
        BB_TRY(gathering::Gathering record, gathering::loadGathering(source.session, row.id));
        source.gatherings.append(std::move(record));
    }
    return rows;
}

/// The figures of each quarter by the code of the quarterly report.
Result<> loadQuarters(HandbookSource& source, const QList<gathering::GatheringRow>& rows)
{
    BB_TRY(const int minutes, book::loadNumber(source.session, book::kClassHourSetting, kUsualClassHourMinutes));
    BB_TRY(const auto members, book::listMemberRows(source.session, {source.branch.id, false, -1, 0}));
    for (int number = 1; number <= 4; ++number) {
        const Quarter quarter{source.number(), number};
        if (quarter.range().first > source.today)
            break;
        QuarterSource one{source.branch, quarter, source.today, members, source.groups, rows, {}, {}, minutes, {}, {}};
        BB_TRY(one.study, gathering::studyTotals(source.session, source.branch.id, quarter.range(), source.today));
        BB_TRY(one.studyParts,
               gathering::studyParts(source.session, source.branch.id, quarter.range(), source.today, minutes));
        source.quarters.push_back(collectQuarter(one));
    }
    return {};
}

Result<> loadCommitteeSheet(HandbookSource& source)
{
    CommitteeSheet& sheet = source.committee;
    sheet.branch = source.branch;
    sheet.year = source.number();
    sheet.today = source.past.last;
    BB_TRY(sheet.committee, organization::loadCommittee(source.session, source.branch.id));
    BB_TRY(sheet.duties, organization::listDuties(source.session, source.branch.id));
    sheet.duties.removeIf([&](const organization::Duty& duty) { return !duty.isOn(source.past.last); });
    BB_TRY(sheet.present, organization::presentOn(source.session, source.branch.id, sheet.today));
    BB_TRY(sheet.work, organization::listWork(source.session, source.branch.id, source.number()));
    BB_TRY(sheet.said, organization::loadWorkYear(source.session, source.branch.id, source.number()));
    return {};
}

Result<> loadAreaParts(HandbookSource& source, const book::Areas& areas)
{
    const book::SectionQuery query{source.session, source.branch.id, source.year, source.today,
                                   source.rulebook.catalogue};
    for (const auto& area : areas) {
        BB_TRY(auto parts, area->handbook(query));
        for (book::HandbookPart& part : parts)
            source.parts.push_back(std::move(part));
    }
    return {};
}

Cover coverOf(const HandbookSource& source)
{
    QString secretary;
    for (const book::MemberRow& row : source.members) {
        const QStringList posts = book::postParts(row.post);
        const bool leads = std::any_of(posts.begin(), posts.end(),
                                       [](const QString& post) { return book::plainPost(post) == u"书记"; });
        if (leads && book::belongsOn(row, source.past.last))
            secretary = row.name;
    }
    return {{QStringLiteral("党支部工作手册")},
            {{QStringLiteral("年　　度"), QStringLiteral("%1年").arg(source.number())},
             {QStringLiteral("党 支 部"), source.branch.name},
             {QStringLiteral("上级党组织"), source.branch.higherOrganization},
             {QStringLiteral("书　　记"), secretary}}};
}

/// Behind the cover: what this copy holds and what the year has no record of.
std::vector<Block> frontOf(const Handbook& handbook, const HandbookOptions& options)
{
    std::vector<Block> front;
    front.emplace_back(Title{{QStringLiteral("编印说明")}});
    QString text = QStringLiteral("本册汇编%1%2年的记录，截至%3。")
                       .arg(handbook.branch.name)
                       .arg(handbook.year)
                       .arg(chineseDate(handbook.basis));
    text += options.numbers == PersonalNumbers::Masked ? QStringLiteral("身份号码和手机号码隐去中间几位。")
                                                       : QStringLiteral("身份号码和手机号码照录，请妥善保管。");
    text += options.secrets == SecretWords::Covered ? QStringLiteral("只供支委会掌握的内容没有编入。")
                                                    : QStringLiteral("含只供支委会掌握的内容，请妥善保管。");
    front.emplace_back(Paragraph::of(text));
    const auto missing = handbook.missing();
    if (missing.isEmpty())
        return front;
    front.emplace_back(Paragraph::of(QStringLiteral("下列各部分没有记录：")));
    for (const HandbookSection& section : missing)
        front.emplace_back(Paragraph::of(QStringLiteral("%1、%2").arg(chineseNumber(section.number), section.title)));
    return front;
}

DateRange pastOfYear(DateRange year, QDate today)
{
    return {year.first, std::min(year.last, today)};
}

} // namespace

QList<HandbookSection> Handbook::missing() const
{
    QList<HandbookSection> none = sections;
    none.removeIf([](const HandbookSection& section) { return section.records > 0; });
    return none;
}

QStringList handbookTitles()
{
    QStringList titles;
    for (const char16_t* title : kTitles)
        titles.append(QString::fromUtf16(title));
    return titles;
}

Result<Handbook> loadHandbook(const store::Session& session, const book::Branch& branch, int year,
                              const HandbookOptions& options, QDate today, const book::Areas& areas, Progress& progress)
{
    const WordsFor chinese(WordsFor::Paper);
    BB_CHECK(book::checkHasAllDays(session));
    const DateRange whole{QDate(year, 1, 1), QDate(year, 12, 31)};
    if (!branch.founded.isEmpty() && branch.founded.earliest() > whole.last)
        return fail(ErrorKind::Invalid, QStringLiteral("report.before_founding"),
                    {QStringLiteral("%1年").arg(year), branch.founded.toChinese()});
    const store::Session::Snapshot snapshot(session);
    BB_TRY(auto rulebook, agenda::loadRulebook(session, branch.id));
    HandbookSource source{
        session, branch, whole, pastOfYear(whole, today), today, options, std::move(rulebook), {}, {}, {}, {},
        {},      {},     {}};
    BB_TRY(source.members,
           book::listMemberRowsOn(session, branch.id, source.past.last)); // posts and groups of that day
    BB_TRY(source.groups, book::listGroups(session, branch.id));
    BB_TRY(const auto rows, loadRecords(source));
    BB_CHECK(loadQuarters(source, rows));
    BB_CHECK(loadCommitteeSheet(source));
    BB_CHECK(loadAreaParts(source, areas));
    BB_TRY(const auto matters, loadMatters(session, branch.id, source.past, options.secrets));
    source.matters = mattersOn(matters, source.past.last);
    Handbook handbook{branch, year, source.past.last, {}, {}};
    HandbookPen pen(handbook.paper);
    for (int number = 1; number <= book::kHandbookPlaces; ++number) {
        if (!progress.advance(number, book::kHandbookPlaces, handbookProgress(number)))
            return fail(ErrorKind::Cancelled, QStringLiteral("report.cancelled"));
        if (options.leftOut.contains(number))
            continue;
        const auto place = HandbookPlace(number);
        pen.open(number, titleOf(place));
        BB_CHECK(writePlace(source, place, pen, progress));
        if (pen.records() == 0)
            pen.sayNothing();
        handbook.sections.append({number, titleOf(place), pen.records()});
    }
    const QString title = QStringLiteral("%1党支部工作手册（%2年）").arg(branch.name).arg(year);
    handbook.paper.metadata = {title, branch.name, title, QStringLiteral("支部手册"), QDateTime()};
    handbook.paper.cover = coverOf(source);
    handbook.paper.front = frontOf(handbook, options);
    return handbook;
}

PhotoReader handbookPhotos(const store::Session& session)
{
    return [&session](const QString& key) { return book::readAttachment(session, key); };
}

} // namespace branchbook::report

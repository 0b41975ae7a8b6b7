// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the catalogue, when something is due, and how it stands in the store.
#include "branchbook/integrity/disclosure.h"

#include "integrity/rows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace branchbook::integrity {

namespace {

constexpr WordList<DisclosureCategory, 7> kDisclosureCategories{
    "Integrity",
    {{{"study", QT_TRANSLATE_NOOP("Integrity", "学习贯彻")},
      {"tasks", QT_TRANSLATE_NOOP("Integrity", "任务落实")},
      {"education", QT_TRANSLATE_NOOP("Integrity", "教育管理")},
      {"building", QT_TRANSLATE_NOOP("Integrity", "自身建设")},
      {"masses", QT_TRANSLATE_NOOP("Integrity", "联系服务")},
      {"integrity", QT_TRANSLATE_NOOP("Integrity", "廉政责任")},
      {"other", QT_TRANSLATE_NOOP("Integrity", "其他")}}}};

constexpr WordList<DisclosureScope, 4> kDisclosureScopes{"Integrity",
                                                         {{{"society", QT_TRANSLATE_NOOP("Integrity", "社会")},
                                                           {"members", QT_TRANSLATE_NOOP("Integrity", "全体党员")},
                                                           {"branch", QT_TRANSLATE_NOOP("Integrity", "支部内")},
                                                           {"specific", QT_TRANSLATE_NOOP("Integrity", "特定对象")}}}};

constexpr WordList<DisclosureMedium, 4> kDisclosureMediums{"Integrity",
                                                           {{{"board", QT_TRANSLATE_NOOP("Integrity", "公开栏")},
                                                             {"meeting", QT_TRANSLATE_NOOP("Integrity", "会议")},
                                                             {"document", QT_TRANSLATE_NOOP("Integrity", "文件")},
                                                             {"website", QT_TRANSLATE_NOOP("Integrity", "网站")}}}};

constexpr WordList<DisclosureCycle, 6> kDisclosureCycles{"Integrity",
                                                         {{{"once", QT_TRANSLATE_NOOP("Integrity", "一次")},
                                                           {"monthly", QT_TRANSLATE_NOOP("Integrity", "每月")},
                                                           {"quarterly", QT_TRANSLATE_NOOP("Integrity", "每季度")},
                                                           {"half_year", QT_TRANSLATE_NOOP("Integrity", "每半年")},
                                                           {"yearly", QT_TRANSLATE_NOOP("Integrity", "每年")},
                                                           {"long_term", QT_TRANSLATE_NOOP("Integrity", "长期")}}}};

constexpr int kFirstHalf = 6; ///< its last month

/// The first notice of the item that `counts`.
template <class Counts>
QDate firstNotice(const Disclosure& item, const QList<Notice>& notices, const Counts& counts)
{
    QDate first;
    for (const Notice& notice : notices) {
        if (notice.disclosure != item.id || !counts(notice))
            continue;
        if (!first.isValid() || notice.publishedOn < first)
            first = notice.publishedOn;
    }
    return first;
}

DisclosureDue singleDue(const Disclosure& item, const QList<Notice>& notices, QDate today)
{
    DisclosureDue made;
    const bool once = item.cycle == DisclosureCycle::Once;
    made.due = once ? item.dueOn : Month::of(std::max(item.beginsOn, item.enteredOn)).range().last;
    made.period = {item.beginsOn, made.due};
    made.publishedOn = firstNotice(item, notices, [&](const Notice& notice) {
        const bool over = !once && notice.untilOn.isValid() && notice.untilOn < today;
        return notice.publishedOn <= today && !over;
    });
    return made;
}

Disclosure disclosureIn(const store::Query& query)
{
    Disclosure made;
    made.id = DisclosureId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.title = query.text(3);
    made.category = kDisclosureCategories.find(query.text(4)).value_or(DisclosureCategory::Other);
    made.scope = kDisclosureScopes.find(query.text(5)).value_or(DisclosureScope::Members);
    made.medium = kDisclosureMediums.find(query.text(6)).value_or(DisclosureMedium::Board);
    made.cycle = kDisclosureCycles.find(query.text(7)).value_or(DisclosureCycle::Quarterly);
    made.dueOn = store::dayAt(query, 8);
    made.beginsOn = store::dayAt(query, 9);
    made.endsOn = store::dayAt(query, 10);
    made.owner = query.text(11);
    made.basis = query.text(12);
    made.confidence = query.text(13);
    made.enteredOn = store::dayAt(query, 14);
    made.recycled = !query.isNull(15);
    return made;
}

Notice noticeIn(const store::Query& query)
{
    Notice made;
    made.id = NoticeId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.disclosure = DisclosureId::fromString(query.text(3));
    made.title = query.text(4);
    made.publishedOn = store::dayAt(query, 5);
    made.untilOn = store::dayAt(query, 6);
    made.scope = kDisclosureScopes.find(query.text(7)).value_or(DisclosureScope::Members);
    made.medium = kDisclosureMediums.find(query.text(8)).value_or(DisclosureMedium::Board);
    made.content = query.text(9);
    made.reviewedBy = query.text(10);
    made.approvedBy = query.text(11);
    made.feedback = query.text(12);
    made.feedbackOn = store::dayAt(query, 13);
    made.enteredOn = store::dayAt(query, 14);
    made.recycled = !query.isNull(15);
    made.forUntil = store::dayAt(query, 16);
    return made;
}

template <class Value>
Result<QList<Value>> disclosureRows(const store::Session& session, const char* statement, book::BranchId branch,
                                    qint64 recycled, Value (*read)(const store::Query&))
{
    store::Query query = session.query(statement);
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return allRows(query, read);
}

} // namespace

const WordList<DisclosureCategory, 7>& disclosureCategories()
{
    return kDisclosureCategories;
}

const WordList<DisclosureScope, 4>& disclosureScopes()
{
    return kDisclosureScopes;
}

const WordList<DisclosureMedium, 4>& disclosureMediums()
{
    return kDisclosureMediums;
}

const WordList<DisclosureCycle, 6>& disclosureCycles()
{
    return kDisclosureCycles;
}

DateRange disclosurePeriod(DisclosureCycle cycle, QDate day)
{
    const int year = day.year();
    switch (cycle) {
    case DisclosureCycle::Monthly: return Month::of(day).range();
    case DisclosureCycle::Quarterly: return Quarter::of(day).range();
    case DisclosureCycle::HalfYear:
        return day.month() <= kFirstHalf ? DateRange{{year, 1, 1}, {year, 6, 30}}
                                         : DateRange{{year, 7, 1}, {year, 12, 31}};
    case DisclosureCycle::Yearly: return {{year, 1, 1}, {year, 12, 31}};
    case DisclosureCycle::Once:
    case DisclosureCycle::LongTerm: break;
    }
    return {};
}

QString disclosurePeriodWords(DisclosureCycle cycle, QDate day)
{
    switch (cycle) {
    case DisclosureCycle::Monthly: return QStringLiteral("%1年%2月").arg(day.year()).arg(day.month());
    case DisclosureCycle::Quarterly: return Quarter::of(day).toChinese();
    case DisclosureCycle::HalfYear:
        return QStringLiteral("%1年%2")
            .arg(day.year())
            .arg(day.month() <= kFirstHalf ? QStringLiteral("上半年") : QStringLiteral("下半年"));
    case DisclosureCycle::Yearly: return QStringLiteral("%1年").arg(day.year());
    case DisclosureCycle::Once:
    case DisclosureCycle::LongTerm: break;
    }
    return {};
}

QString disclosurePeriodCode(DisclosureCycle cycle, QDate day)
{
    const QString year = QString::number(day.year());
    switch (cycle) {
    case DisclosureCycle::Monthly: return day.toString(QStringLiteral("yyyy-MM"));
    case DisclosureCycle::Quarterly: return Quarter::of(day).toString();
    case DisclosureCycle::HalfYear:
        return year + (day.month() <= kFirstHalf ? QStringLiteral("H1") : QStringLiteral("H2"));
    case DisclosureCycle::Yearly: return year;
    case DisclosureCycle::Once:
    case DisclosureCycle::LongTerm: break;
    }
    return {};
}

Result<DateRange> disclosurePeriodNamed(const Disclosure& item, const QString& code)
{
    const QString wanted = code.trimmed().toUpper();
    const int year = wanted.left(4).toInt();
    const QDate first(year, 1, 1);
    for (QDate day = first; day.isValid() && day.year() == year; day = day.addMonths(1)) {
        if (disclosurePeriodCode(item.cycle, day) == wanted)
            return disclosurePeriod(item.cycle, day);
    }
    return fail(ErrorKind::Invalid, QStringLiteral("notice.period"),
                {code, item.title, disclosureCycles().titleOf(item.cycle)}, QStringLiteral("for"));
}

QList<DisclosureDue> disclosureDues(const Disclosure& item, const QList<Notice>& notices, QDate from, QDate today)
{
    const auto isOwed = [&](QDate due) {
        const bool known = due >= from && due >= item.beginsOn && due >= item.enteredOn;
        return known && !(item.endsOn.isValid() && due > item.endsOn);
    };
    QList<DisclosureDue> dues;
    if (item.cycle == DisclosureCycle::Once || item.cycle == DisclosureCycle::LongTerm) {
        const DisclosureDue due = singleDue(item, notices, today);
        // What stays up for good is owed for as long as nothing is up, whenever it began.
        const bool lapsed = item.cycle == DisclosureCycle::LongTerm && !due.publishedOn.isValid()
            && !(item.endsOn.isValid() && item.endsOn < today);
        if (item.beginsOn <= today && (lapsed || isOwed(due.due)))
            dues.append(due);
        return dues;
    }
    DateRange period = disclosurePeriod(item.cycle, std::max(from, item.beginsOn));
    for (; period.first <= today; period = disclosurePeriod(item.cycle, period.last.addDays(1))) {
        if (!isOwed(period.last))
            continue;
        const QDate published = firstNotice(item, notices, [&](const Notice& notice) {
            const bool counts =
                notice.forUntil.isValid() ? notice.forUntil == period.last : period.contains(notice.publishedOn);
            return counts && notice.publishedOn <= today;
        });
        dues.append({period, disclosurePeriodWords(item.cycle, period.first), period.last, published});
    }
    return dues;
}

Result<QList<Disclosure>> listDisclosures(const store::Session& session, book::BranchId branch)
{
    return disclosureRows(session, "disclosure.list", branch, 0, disclosureIn);
}

Result<QList<Disclosure>> listRecycledDisclosures(const store::Session& session, book::BranchId branch)
{
    return disclosureRows(session, "disclosure.list", branch, 1, disclosureIn);
}

Result<QList<Notice>> listNotices(const store::Session& session, book::BranchId branch)
{
    return disclosureRows(session, "disclosure.notices", branch, 0, noticeIn);
}

Result<QList<Notice>> listRecycledNotices(const store::Session& session, book::BranchId branch)
{
    return disclosureRows(session, "disclosure.notices", branch, 1, noticeIn);
}

Result<Disclosure> loadDisclosure(const store::Session& session, DisclosureId id)
{
    store::Query query = session.query("disclosure.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("disclosure.missing"));
    return disclosureIn(query);
}

Result<Notice> loadNotice(const store::Session& session, NoticeId id)
{
    store::Query query = session.query("disclosure.load_notice");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("notice.missing"));
    return noticeIn(query);
}

Result<QList<Disclosure>> usualDisclosures()
{
    QFile file(QStringLiteral(":/branchbook/integrity/disclosures.json"));
    const QJsonDocument data =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    QList<Disclosure> list;
    const QJsonArray items = data.object().value(u"items").toArray();
    for (const QJsonValue& value : items) {
        const QJsonObject json = value.toObject();
        const auto category = kDisclosureCategories.find(json.value(u"category").toString());
        const auto scope = kDisclosureScopes.find(json.value(u"scope").toString());
        const auto medium = kDisclosureMediums.find(json.value(u"medium").toString());
        const auto cycle = kDisclosureCycles.find(json.value(u"cycle").toString());
        if (!category || !scope || !medium || !cycle)
            return fail(ErrorKind::Internal, QStringLiteral("disclosure.data"));
        Disclosure made;
        made.title = json.value(u"title").toString();
        made.category = *category;
        made.scope = *scope;
        made.medium = *medium;
        made.cycle = *cycle;
        made.basis = json.value(u"basis").toString();
        made.confidence = json.value(u"confidence").toString();
        list.append(made);
    }
    if (list.isEmpty())
        return fail(ErrorKind::Internal, QStringLiteral("disclosure.data"));
    return list;
}

} // namespace branchbook::integrity

// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/json_text.h"

#include "branchbook/base/masking.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/roster_day.h"
#include "branchbook/organization/member_course.h"
#include "branchbook/organization/own_field.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace branchbook::cli {

namespace {

/// What the book keeps of a person beside the roster's own columns.
struct OwnMarks {
    QStringList tags;
    QList<organization::OwnMark> values;
    QHash<QString, QString> names; ///< of the fields, by the text of their ids

    [[nodiscard]] static Result<OwnMarks> load(const store::Session& session, book::MemberId member)
    {
        OwnMarks marks;
        BB_TRY(marks.tags, organization::listMemberTags(session, member));
        BB_TRY(marks.values, organization::listOwnMarks(session, member));
        BB_TRY(auto fields, organization::listOwnFields(session));
        BB_TRY(const auto retired, organization::listRecycledOwnFields(session));
        fields += retired;
        for (const organization::OwnField& field : std::as_const(fields))
            marks.names.insert(field.id.toString(), field.name);
        return marks;
    }
    /// What is 待核实, a field of the book's own by what people call it.
    [[nodiscard]] QStringList doubted(const book::Member& member) const
    {
        QStringList doubted = member.toVerify.split(u',');
        for (QString& each : doubted) {
            if (const QString prefix = QStringLiteral("own:"); each.startsWith(prefix))
                each = prefix + names.value(each.mid(prefix.size()), each.mid(prefix.size()));
        }
        return doubted;
    }
    /// The same in the words of the form; nothing where there is no doubt.
    [[nodiscard]] QString doubtedWords(const book::Member& member) const
    {
        QStringList words;
        for (const QString& each : member.toVerify.isEmpty() ? QStringList() : doubted(member)) {
            const auto field = book::fieldByName(each);
            words.append(field ? book::fieldLabel(*field) : each.section(u':', -1));
        }
        return shownList(words);
    }
    [[nodiscard]] QByteArray json() const
    {
        QByteArrayList members;
        for (const organization::OwnMark& mark : values)
            members << JsonObjectText::quoted(mark.field.name) + ':' + JsonObjectText::quoted(mark.value);
        return '{' + members.join(',') + '}';
    }
};

QStringList linesOf(const OwnMarks& marks)
{
    QStringList lines;
    if (!marks.tags.isEmpty())
        lines << tr("标签：%1").arg(shownList(marks.tags));
    for (const organization::OwnMark& mark : marks.values)
        lines << shownField(mark.field.name, mark.value);
    return lines;
}

/// The contract's form: canonical names, yes/no as booleans, numbers in full.
QByteArray jsonOf(const book::Member& member, const QString& branchName, const QString& groupName,
                  const OwnMarks& marks = {})
{
    using namespace Qt::StringLiterals;
    JsonObjectText json;
    if (!marks.tags.isEmpty())
        json.add("tags"_L1, marks.tags);
    if (!marks.values.isEmpty())
        json.addJson("own_fields"_L1, marks.json());
    json.add("id"_L1, member.id.toString());
    json.add("party_branch"_L1, branchName);
    json.add("party_group"_L1, groupName);
    for (const auto& [field, value] : member.values.entries()) {
        const book::FieldInfo& info = book::fieldInfo(field);
        if (info.kind == book::FieldKind::YesNo)
            json.add(QLatin1StringView(info.name), value == u"1");
        else
            json.add(QLatin1StringView(info.name), value);
    }
    if (member.leftOn.isValid()) {
        json.add("left_on"_L1, member.leftOn.toString(Qt::ISODate));
        json.add("left_reason"_L1, member.leftReason);
    }
    if (!member.toVerify.isEmpty())
        json.add("to_verify"_L1, marks.doubted(member));
    return json.toText();
}

QByteArray listOf(const QByteArrayList& objects)
{
    return '[' + objects.join(',') + ']';
}

struct Names {
    QHash<QString, QString> branches;
    QHash<QString, QString> groups;
};

Result<Names> namesOf(const store::Session& session)
{
    Names names;
    BB_TRY(const auto branches, book::listBranches(session));
    for (const book::Branch& branch : branches) {
        names.branches.insert(branch.id.toString(), branch.name);
        BB_TRY(const auto groups, book::listGroups(session, branch.id));
        for (const book::PartyGroup& group : groups)
            names.groups.insert(group.id.toString(), group.name);
    }
    return names;
}

bool matches(const book::FiledMember& filed, const QString& key)
{
    if (key.isEmpty() || comparisonKey(filed.member.name()).contains(key) || filed.pinyin.startsWith(key)
        || filed.initials.startsWith(key))
        return true;
    return key.size() >= 4 && filed.member.values.get(book::Field::IdNumber).toLower().endsWith(key);
}

QString lineOf(const book::Member& member, const QString& group)
{
    return QStringList{member.name(), member.values.get(book::Field::Gender),
                       member.values.get(book::Field::MemberType), group,
                       maskIdNumber(member.values.get(book::Field::IdNumber))}
        .join(u'\t');
}

QStringList linesOf(const book::Member& member, const Names& names, const QList<book::TimelineEntry>& course)
{
    const auto masked = [](book::Field field, const QString& value) {
        const book::FieldKind kind = book::fieldInfo(field).kind;
        if (kind == book::FieldKind::IdNumber)
            return maskIdNumber(value);
        if (field == book::Field::Sanctions)
            return maskWords(value);
        if (kind == book::FieldKind::YesNo)
            return value == u"1" ? tr("是") : tr("否");
        return kind == book::FieldKind::Phone ? maskPhone(value) : value;
    };
    QStringList lines;
    for (const auto& [field, value] : member.values.entries())
        lines << shownField(shownName(book::fieldInfo(field).name, book::fieldLabel(field)), masked(field, value));
    if (member.group)
        lines << tr("党小组：%1").arg(names.groups.value(member.group->toString()));
    for (const book::TimelineEntry& entry : course)
        lines << QStringLiteral("  %1  %2 %3").arg(entry.on.toDotted(), entry.title, entry.detail).trimmed();
    return lines;
}

/// The types of membership and reasons of leaving that --status may name; an import may have brought others.
class KnownStatus
{
public:
    explicit KnownStatus(const QString& asked)
        : m_asked(asked)
        , m_wanted(book::endsMembership(asked) ? book::leavingReasonOf({}, asked) : asked) // 死亡 is 去世
    {
        for (const char16_t* type : {book::kFullMember, book::kProbationaryMember, book::kDevelopmentTarget,
                                     book::kActivist, book::kApplicant})
            m_known.append(QString::fromUtf16(type));
        m_known += book::leavingReasons();
    }

    void see(const QString& status)
    {
        if (!m_wanted.isEmpty() && !status.isEmpty() && !m_known.contains(status))
            m_known.append(status);
    }
    [[nodiscard]] bool isOpen() const { return m_wanted.isEmpty(); }
    /// `type` of whoever is on the roster, `reason` of whoever is gone; neither of who is not there yet.
    [[nodiscard]] bool takes(bool here, const QString& type, const QString& reason) const
    {
        if (isOpen())
            return here;
        return here ? type == m_wanted : !reason.isEmpty() && (reason == m_wanted || reason == m_asked);
    }
    [[nodiscard]] Result<> check() const
    {
        if (m_wanted.isEmpty() || m_known.contains(m_wanted))
            return {};
        return fail(ErrorKind::Invalid, QStringLiteral("cli.choice"),
                    {QStringLiteral("status"), m_wanted, shownList(m_known)});
    }

private:
    QString m_asked;
    QString m_wanted;
    QStringList m_known;
};

/// One line of the list, in the form that was asked for: of 100,000 people the other one costs seconds.
struct Listed {
    book::RosterPlace place;
    QString line;
    QByteArray json;
};

Answer answerOf(std::vector<Listed>& people)
{
    std::sort(people.begin(), people.end(),
              [](const Listed& one, const Listed& other) { return one.place < other.place; });
    Answer answer;
    QByteArrayList objects;
    for (Listed& listed : people) {
        if (listed.json.isEmpty())
            answer.lines << listed.line;
        else
            objects << std::exchange(listed.json, {});
    }
    answer.jsonText = listOf(objects);
    return answer;
}

/// Empty for whoever is not gone.
QString reasonIfLeft(const book::Member& member, QDate day)
{
    if (!book::hasLeft(book::standingOf(member), day))
        return {};
    return book::leavingReasonOf(member.leftReason, member.values.get(book::Field::MembershipStatus));
}

/// `reasons` of those left whom --find means: one for each.
QString goneText(QStringList reasons)
{
    const auto count = reasons.size();
    reasons.removeDuplicates();
    return tr("还有 %1 人已离开（%2），加上 --status 和原因可以列出。").arg(count).arg(shownList(reasons));
}

Result<Answer> memberList(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    const Invocation& given = context.invocation();
    const store::Session& session = opened->reader();
    BB_TRY(const book::Branch branch, context.branch(session));
    QDate day = opened->today();
    if (given.has(QStringLiteral("as-of"))) {
        BB_TRY(day, context.date(QStringLiteral("as-of"), day));
        BB_CHECK(book::checkRosterDay(branch, day, opened->today()));
    }
    std::optional<book::RosterDay> past;
    if (day < opened->today()) {
        BB_TRY(past, book::RosterDay::load(session, branch.id, day));
    }
    BB_TRY(const Names names, namesOf(session));
    const QString find = comparisonKey(given.value(QStringLiteral("find")));
    const bool json = given.has(QStringLiteral("json"));
    std::optional<QSet<QString>> tagged;
    if (given.has(QStringLiteral("tag"))) {
        BB_TRY(tagged, organization::membersTagged(session, given.value(QStringLiteral("tag"))));
    }
    KnownStatus known(given.value(QStringLiteral("status")));
    std::vector<Listed> people;
    QStringList gone; // why those left whom --find means
    const auto visit = [&](book::FiledMember&& filed) {
        book::Member& member = filed.member;
        const book::Standing standing = book::standingOf(member);
        known.see(standing.type);
        known.see(member.leftReason);
        const QString type = book::typeOn(standing, day);
        const bool here = book::belongsOn(standing, day);
        const QString reason = reasonIfLeft(member, day);
        const bool meansGone = known.isOpen() && !find.isEmpty() && !reason.isEmpty();
        if ((!known.takes(here, type, reason) && !meansGone) || !matches(filed, find)
            || (tagged && !tagged->contains(member.id.toString())))
            return;
        if (meansGone)
            return void(gone << reason);
        if (past)
            past->applyTo(member);
        member.values.set(book::Field::MemberType, type);
        const QString group = member.group ? names.groups.value(member.group->toString()) : QString();
        people.push_back({book::RosterPlace::of(filed), json ? QString() : lineOf(member, group),
                          json ? jsonOf(member, branch.name, group) : QByteArray()});
    };
    book::MemberQuery query;
    query.branch = branch.id;
    query.posts = past ? book::PostWords::AsWritten : book::PostWords::OfToday;
    BB_CHECK(book::visitMembers(session, query, visit));
    BB_CHECK(known.check());
    Answer answer = answerOf(people);
    if (!gone.isEmpty())
        answer.warnings << goneText(gone);
    if (past)
        answer.warnings
            << tr("人员类别、党内职务、党小组、流动和失联按 %1 算，其他各项是现在的。").arg(day.toString(Qt::ISODate));
    return answer;
}

Result<Answer> memberShow(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    const store::Session& session = opened->reader();
    const QString wanted = context.invocation().words[0];
    BB_TRY(const Names names, namesOf(session));
    QList<book::MemberId> found;
    if (const auto id = book::MemberId::fromString(wanted); !id.isNull())
        found.append(id);
    if (const auto number = comparisonKey(wanted).toUpper(); found.isEmpty() && number.size() >= 15) {
        BB_TRY(const auto id, book::findByIdNumber(session, number));
        if (id)
            found.append(*id);
    }
    if (found.isEmpty()) {
        BB_TRY(const auto rows, book::listMemberRows(session, {}));
        for (const book::MemberRow& row : rows) {
            if (row.name == normalizedName(wanted))
                found.append(row.id);
        }
    }
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("book.member_unknown"), {wanted});
    Answer answer;
    QByteArrayList objects;
    for (const book::MemberId id : found) {
        BB_TRY(const book::Member member, book::loadMember(session, id));
        BB_TRY(const OwnMarks marks, OwnMarks::load(session, id));
        objects << jsonOf(member, names.branches.value(member.branch.toString()),
                          member.group ? names.groups.value(member.group->toString()) : QString(), marks);
        BB_TRY(const auto course, organization::memberCourse(session, member));
        answer.lines += linesOf(marks);
        answer.lines += linesOf(member, names, course);
        if (const QString doubted = marks.doubtedWords(member); !doubted.isEmpty())
            answer.lines << tr("待核实：%1").arg(doubted);
    }
    answer.jsonText = objects.size() == 1 ? objects.first() : listOf(objects);
    return answer;
}

} // namespace

QList<Command> memberCommands()
{
    const QString noun = QStringLiteral("member");
    return {
        {noun,
         QStringLiteral("list"),
         {},
         {QStringLiteral("status=S"), QStringLiteral("find=TEXT"), QStringLiteral("as-of=D"), QStringLiteral("tag=T")},
         tr("名册；可按姓名、拼音、首字母、身份证尾号查找"),
         memberList},
        {noun, QStringLiteral("show"), {QStringLiteral("NAME|ID")}, {}, tr("一个人的全部记录"), memberShow}};
}

} // namespace branchbook::cli

// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "branchbook/base/masking.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

/// The contract's form: canonical names, yes/no as booleans, numbers in full.
QJsonObject jsonOf(const book::Member& member, const QString& branchName, const QString& groupName)
{
    QJsonObject json{{QStringLiteral("id"), member.id.toString()},
                     {QStringLiteral("party_branch"), branchName},
                     {QStringLiteral("party_group"), groupName}};
    for (const auto& [field, value] : member.values.entries()) {
        const book::FieldInfo& info = book::fieldInfo(field);
        json.insert(QString::fromLatin1(info.name),
                    info.kind == book::FieldKind::YesNo ? QJsonValue(value == u"1") : QJsonValue(value));
    }
    if (member.leftOn.isValid()) {
        json.insert(QStringLiteral("left_on"), member.leftOn.toString(Qt::ISODate));
        json.insert(QStringLiteral("left_reason"), member.leftReason);
    }
    if (!member.toVerify.isEmpty())
        json.insert(QStringLiteral("to_verify"), QJsonArray::fromStringList(member.toVerify.split(u',')));
    return json;
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

bool matches(const book::MemberRow& row, const QString& key)
{
    return key.isEmpty() || comparisonKey(row.name).contains(key) || row.pinyin.startsWith(key)
        || row.initials.startsWith(key);
}

QStringList linesOf(const book::Member& member, const Names& names)
{
    const auto masked = [](book::Field field, const QString& value) {
        const book::FieldKind kind = book::fieldInfo(field).kind;
        if (kind == book::FieldKind::IdNumber)
            return maskIdNumber(value);
        if (kind == book::FieldKind::YesNo)
            return value == u"1" ? tr("是") : tr("否");
        return kind == book::FieldKind::Phone ? maskPhone(value) : value;
    };
    QStringList lines;
    for (const auto& [field, value] : member.values.entries())
        lines << QStringLiteral("%1：%2").arg(shownName(book::fieldInfo(field).name, book::fieldLabel(field)),
                                              masked(field, value));
    if (member.group)
        lines << tr("党小组：%1").arg(names.groups.value(member.group->toString()));
    for (const book::TimelineEntry& entry : book::timelineOf(member))
        lines << QStringLiteral("  %1  %2 %3").arg(entry.on.toDotted(), entry.title, entry.detail).trimmed();
    return lines;
}

/// A type of membership or a reason of leaving, also one that an import brought.
Result<> checkStatus(const QString& status, const QList<book::MemberRow>& rows)
{
    QStringList known;
    for (const char16_t* type :
         {book::kFullMember, book::kProbationaryMember, book::kDevelopmentTarget, book::kActivist, book::kApplicant})
        known.append(QString::fromUtf16(type));
    known += book::leavingReasons();
    for (const book::MemberRow& row : rows) {
        for (const QString& text : {row.type, row.leftReason}) {
            if (!text.isEmpty() && !known.contains(text))
                known.append(text);
        }
    }
    if (status.isEmpty() || known.contains(status))
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("cli.choice"),
                {QStringLiteral("status"), status, known.join(QStringLiteral("、"))});
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
    }
    book::MemberQuery query;
    query.branch = branch.id;
    BB_TRY(const auto rows, book::listMemberRows(session, query));
    BB_TRY(const Names names, namesOf(session));
    const QString find = comparisonKey(given.value(QStringLiteral("find")));
    const QString status = given.value(QStringLiteral("status"));
    BB_CHECK(checkStatus(status, rows));
    Answer answer;
    QJsonArray list;
    for (const book::MemberRow& row : rows) {
        const QString type = book::typeOn(row, day);
        const bool here = book::belongsOn(row, day);
        const bool left = row.leftOn.isValid() && row.leftOn <= day;
        if (status.isEmpty() ? !here : !(type == status && here) && !(left && row.leftReason == status))
            continue;
        BB_TRY(book::Member member, book::loadMember(session, row.id));
        const bool idTail = find.size() >= 4 && member.values.get(book::Field::IdNumber).toLower().endsWith(find);
        if (!matches(row, find) && !idTail)
            continue;
        member.values.set(book::Field::MemberType, type);
        list.append(jsonOf(member, branch.name, row.groupName));
        answer.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5")
                            .arg(row.name, row.gender, type, row.groupName,
                                 maskIdNumber(member.values.get(book::Field::IdNumber)));
    }
    answer.json = list;
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
    QJsonArray list;
    for (const book::MemberId id : found) {
        BB_TRY(const book::Member member, book::loadMember(session, id));
        list.append(jsonOf(member, names.branches.value(member.branch.toString()),
                           member.group ? names.groups.value(member.group->toString()) : QString()));
        answer.lines += linesOf(member, names);
    }
    answer.json = found.size() == 1 ? list.first() : QJsonValue(list);
    return answer;
}

} // namespace

QList<Command> memberCommands()
{
    const QString noun = QStringLiteral("member");
    return {{noun,
             QStringLiteral("list"),
             {},
             {QStringLiteral("status=S"), QStringLiteral("find=TEXT"), QStringLiteral("as-of=D")},
             tr("名册；可按姓名、拼音、首字母、身份证尾号查找"),
             memberList},
            {noun, QStringLiteral("show"), {QStringLiteral("NAME|ID")}, {}, tr("一个人的全部记录"), memberShow}};
}

} // namespace branchbook::cli

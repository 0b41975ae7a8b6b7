// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The passphrase of a book: given, changed, recovered.
#include "cli/command.h"
#include "cli/secret_prompt.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::cli {

namespace {

QJsonArray pathsOf(const QList<book::PlainCopy>& copies)
{
    QJsonArray paths;
    for (const book::PlainCopy& copy : copies)
        paths.append(copy.path);
    return paths;
}

QStringList codeLines(const QString& code)
{
    return {tr("恢复码（只显示这一次，请抄下或打印，和手册分开放）：%1").arg(code),
            tr("口令和恢复码都丢了，加密的内容谁也打不开。")};
}

/// What lies beside the book and opens without a passphrase is told, and the backups among it are removed only where that was
/// asked for.
void tellCopies(const Context& context, const QString& path, Answer& answer, QJsonObject& json)
{
    const auto copies = book::listPlainCopies(path);
    const bool asked = context.invocation().has(QStringLiteral("remove-plain-copies"));
    const auto left = asked ? book::removePlainCopies(copies) : copies;
    json.insert(QStringLiteral("plain_copies"), pathsOf(left));
    json.insert(QStringLiteral("removed"), copies.size() - left.size());
    if (asked && copies.size() > left.size())
        answer.lines << tr("已删除没有口令的旧副本 %1 份：").arg(copies.size() - left.size());
    for (const book::PlainCopy& copy : copies) {
        const auto isIt = [&](const book::PlainCopy& each) { return each.path == copy.path; };
        if (std::ranges::none_of(left, isIt))
            answer.lines << u' ' + copy.path;
    }
    for (const book::PlainCopy& copy : left)
        answer.warnings << tr("旁边还有没有口令的副本，谁都能打开：%1").arg(copy.path);
    if (std::ranges::any_of(left, &book::PlainCopy::isBackup) && !asked)
        answer.warnings << tr("不再需要的备份，可以自己删除；设口令时加 --remove-plain-copies 就一并删除。");
    if (std::ranges::any_of(left, [](const book::PlainCopy& copy) { return !copy.isBackup; }))
        answer.warnings << tr("不是程序备份名字的副本，也许还有人在用，程序不删；不再需要的，请自己删除。");
}

Result<Answer> setFirst(Context& context)
{
    BB_TRY(const QString given, context.bookPath());
    const QString path = QFileInfo(given).absoluteFilePath();
    BB_TRY(const bool there, store::hasPassphrase(path));
    if (there) // before anybody types
        return fail(ErrorKind::Refused, QStringLiteral("store.passphrase_there"), {QFileInfo(path).fileName()}, path);
    BB_TRY(const auto fresh, newSecretFrom(kPassphraseVariable, tr("新口令：")));
    BB_TRY(const auto sealing, book::setPassphrase(path, fresh.secret, context.progress()));
    Answer answer;
    answer.lines = QStringList{tr("已设口令：敏感内容全部加密，逐条核对 %1 条记录：%2").arg(sealing.rows).arg(path)}
        + codeLines(sealing.recoveryCode);
    QJsonObject json{{QStringLiteral("book"), path},
                     {QStringLiteral("rows"), sealing.rows},
                     {QStringLiteral("recovery_code"), sealing.recoveryCode}};
    warnWhereShort(fresh, answer);
    tellCopies(context, path, answer, json);
    answer.json = json;
    return answer;
}

Result<Answer> changeFirst(Context& context)
{
    BB_TRY(const QString path, context.bookPath());
    BB_TRY(const auto old, secretFrom(kPassphraseVariable, tr("现在的口令："), Typed::Once));
    BB_TRY(const auto key, store::unlock(path, old));
    BB_TRY(const auto fresh, newSecretFrom(kNewPassphraseVariable, tr("新口令：")));
    BB_TRY(const auto day, context.on());
    BB_TRY(const auto book, book::Book::open(path, book::OpenMode::Write, day, book::Checking::First, key));
    BB_CHECK(book::changePassphrase(*book, old, fresh.secret));
    Answer answer{QJsonObject{{QStringLiteral("book"), book->path()}},
                  {tr("口令已更改：%1").arg(book->path()), tr("以前的备份仍用原来的口令打开。恢复码没有变。")}};
    warnWhereShort(fresh, answer);
    return answer;
}

Result<Answer> recoverFirst(Context& context)
{
    BB_TRY(const QString path, context.bookPath());
    BB_TRY(const auto code, secretFrom(kRecoveryCodeVariable, tr("恢复码："), Typed::Once));
    BB_TRY(const auto key, store::unlockByCode(path, code));
    BB_TRY(const auto fresh, newSecretFrom(kNewPassphraseVariable, tr("新口令：")));
    BB_TRY(const auto day, context.on());
    BB_TRY(const auto book, book::Book::open(path, book::OpenMode::Write, day, book::Checking::First, key));
    BB_TRY(const QString newCode, book::recoverPassphrase(*book, fresh.secret));
    Answer answer{QJsonObject{{QStringLiteral("book"), book->path()}, {QStringLiteral("recovery_code"), newCode}},
                  QStringList{tr("口令已重设：%1").arg(book->path())} + codeLines(newCode)};
    warnWhereShort(fresh, answer);
    return answer;
}

Result<Answer> firstPassphrase(Context& context)
{
    const QString act = context.invocation().words[0];
    if (act == u"set")
        return setFirst(context);
    if (context.invocation().has(QStringLiteral("remove-plain-copies")))
        return fail(ErrorKind::Usage, QStringLiteral("cli.option"), {QStringLiteral("remove-plain-copies")});
    if (act == u"change")
        return changeFirst(context);
    if (act == u"recover")
        return recoverFirst(context);
    return fail(ErrorKind::Usage, QStringLiteral("cli.verb"),
                {QStringLiteral("book passphrase"), act, QStringLiteral("  set\n  change\n  recover")});
}

Result<Answer> setSecond(Context& context)
{
    BB_TRY(const QString given, context.bookPath());
    const QString path = QFileInfo(given).absoluteFilePath();
    BB_TRY(const auto passphrase, secretFrom(kPassphraseVariable, tr("口令："), Typed::Once));
    BB_TRY(const auto key, store::unlock(path, passphrase));
    BB_TRY(const auto fresh, newSecretFrom(kSecondVariable, tr("第二口令：")));
    BB_TRY(const auto sealing, book::setSecondSecret(path, key, fresh.secret, context.progress()));
    Answer answer;
    answer.lines =
        QStringList{tr("已设第二口令：举报人和原件另外加密：%1").arg(path)} + codeLines(sealing.recoveryCode);
    QJsonObject json{{QStringLiteral("book"), path}, {QStringLiteral("recovery_code"), sealing.recoveryCode}};
    warnWhereShort(fresh, answer);
    tellCopies(context, path, answer, json);
    answer.json = json;
    return answer;
}

enum class Known { Secret, Code };
Result<Answer> changeSecond(Context& context, Known known)
{
    BB_TRY(const auto book, context.openBook(book::OpenMode::Write));
    const bool byCode = known == Known::Code;
    BB_TRY(const auto given,
           byCode ? secretFrom(kRecoveryCodeVariable, tr("恢复码："), Typed::Once)
                  : secretFrom(kSecondVariable, tr("现在的第二口令："), Typed::Once));
    BB_TRY(const auto fresh, newSecretFrom(kNewSecondVariable, tr("新的第二口令：")));
    BB_CHECK(byCode ? book::recoverSecondSecret(*book, given, fresh.secret)
                    : book::changeSecondSecret(*book, given, fresh.secret));
    Answer answer{QJsonObject{{QStringLiteral("book"), book->path()}}, {tr("第二口令已更改：%1").arg(book->path())}};
    warnWhereShort(fresh, answer);
    return answer;
}

Result<Answer> secondPassphrase(Context& context)
{
    const QString act = context.invocation().words[0];
    if (act == u"set")
        return setSecond(context);
    if (context.invocation().has(QStringLiteral("remove-plain-copies")))
        return fail(ErrorKind::Usage, QStringLiteral("cli.option"), {QStringLiteral("remove-plain-copies")});
    if (act == u"change" || act == u"recover")
        return changeSecond(context, act == u"recover" ? Known::Code : Known::Secret);
    return fail(ErrorKind::Usage, QStringLiteral("cli.verb"),
                {QStringLiteral("book second-passphrase"), act, QStringLiteral("  set\n  change\n  recover")});
}

} // namespace

Result<> sealWhereAsked(Context& context, const QString& aside, NewSeal& seal)
{
    if (!isGiven(kPassphraseVariable))
        return {};
    BB_TRY(const auto fresh, newSecretFrom(kPassphraseVariable, {}));
    BB_TRY(const auto sealing, book::setPassphrase(aside, fresh.secret, context.progress()));
    seal = {sealing.recoveryCode, fresh.isShort};
    return {};
}

void tellSeal(const NewSeal& seal, Answer& answer)
{
    tellCode(seal.recoveryCode, answer);
    NewSecret given; // itself wiped long ago
    given.isShort = seal.isShort;
    warnWhereShort(given, answer);
}

void tellCode(const QString& code, Answer& answer)
{
    if (code.isEmpty())
        return;
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("recovery_code"), code);
    answer.json = json;
    answer.lines << codeLines(code);
}

QList<Command> passphraseCommands()
{
    return {
        {QStringLiteral("book"),
         QStringLiteral("passphrase"),
         {QStringLiteral("set|change|recover")},
         {QStringLiteral("remove-plain-copies")},
         tr("给手册设口令、更改口令、用恢复码重设口令；要设的或现在的口令取自环境变量 BRANCHBOOK_PASSPHRASE，"
            "更改和重设的新口令取自 BRANCHBOOK_NEW_PASSPHRASE，恢复码取自 BRANCHBOOK_RECOVERY_CODE，或者在终端里输入"),
         firstPassphrase},
        {QStringLiteral("book"),
         QStringLiteral("second-passphrase"),
         {QStringLiteral("set|change|recover")},
         {QStringLiteral("remove-plain-copies")},
         tr("举报人和原件的第二口令，由有权查看的同志保管；要设的或现在的取自环境变量 BRANCHBOOK_SECOND_PASSPHRASE，"
            "更改和重设的新口令取自 BRANCHBOOK_NEW_SECOND_PASSPHRASE，恢复码取自 BRANCHBOOK_RECOVERY_CODE，"
            "或者在终端里输入"),
         secondPassphrase}};
}

} // namespace branchbook::cli

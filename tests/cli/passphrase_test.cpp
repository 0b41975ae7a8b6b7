// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book with a passphrase by command line, and what a session full of planted secrets leaves in its files.
#include "branchbook/base/id.h"
#include "branchbook/book/passphrase.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/store/archive.h"
#include "cli/cli_support.h"
#include "store/query_state.h"
#include "store/statement_book.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QStringEncoder>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

using namespace cli_test;
namespace store = branchbook::store;

namespace {

const char* const kPassphrase = "一句自己记得住的话";

/// Sets a variable of the environment while it lives.
struct Given {
    const char* name;
    Given(const char* variable, const QByteArray& value)
        : name(variable)
    {
        qputenv(variable, value);
    }
    ~Given() { qunsetenv(name); }
    Given(const Given&) = delete;
    Given& operator=(const Given&) = delete;
};

/// Also where the tests are started from a terminal, nobody is asked.
void takeTerminalAway()
{
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    REQUIRE(nothing >= 0);
    ::dup2(nothing, STDIN_FILENO);
    ::close(nothing);
}

QString sealDesk(const Desk& desk)
{
    takeTerminalAway();
    const Given passphrase("BRANCHBOOK_PASSPHRASE", kPassphrase);
    return desk.object(QStringLiteral("book passphrase set")).value(u"recovery_code").toString();
}

/// The program itself, with its log and its temporary files in folders of ours.
Run program(const Desk& desk, const QStringList& arguments)
{
    QDir(desk.folder.path()).mkdir(QStringLiteral("tmp"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BRANCHBOOK_PASSPHRASE"), QString::fromUtf8(kPassphrase));
    environment.insert(QStringLiteral("TMPDIR"), desk.path(QStringLiteral("tmp")));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), desk.path(QStringLiteral("state")));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BRANCHBOOK_CLI),
                  QStringList{QStringLiteral("--book"), desk.book, QStringLiteral("--on"), QStringLiteral("2026-09-18")}
                      + arguments);
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void must(const Desk& desk, const char* line)
{
    const Run done = program(desk, words(QString::fromUtf8(line)));
    INFO(line << ": " << done.err.toStdString());
    CHECK(done.exitCode == kDone);
}

QByteArray reversed(QByteArray bytes)
{
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

/// The text in whatever form a file might hold it. Base64 has three of them, by where the text begins; the edges of each
/// hang on what stands beside it.
QList<QByteArray> formsOf(const QString& secret)
{
    QList<QByteArray> forms{secret.toUtf8()};
    for (const char* encoding : {"UTF-16LE", "UTF-16BE", "GB18030"}) {
        QStringEncoder encode(encoding);
        REQUIRE(encode.isValid());
        forms.append(encode(secret));
    }
    QString turned = secret;
    std::reverse(turned.begin(), turned.end());
    forms.append(turned.toUtf8());
    forms.append(reversed(secret.toUtf8()));
    forms.append(secret.toUtf8().toHex());
    for (int before = 0; before < 3; ++before)
        forms.append((QByteArray(before, 'x') + secret.toUtf8()).toBase64().mid(before == 0 ? 0 : 4).chopped(4));
    return forms;
}

void checkNothingOf(const QStringList& secrets, const QString& folder)
{
    QList<QByteArray> forms;
    for (const QString& secret : secrets)
        forms += formsOf(secret);
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray bytes = bytesOf(path);
        ++count;
        for (const QByteArray& form : forms) {
            INFO(path.toStdString() << " " << form.toPercentEncoding().toStdString());
            CHECK_FALSE(bytes.contains(form));
        }
    }
    CHECK(count >= 4);
}

/// What whoever is given the file reads in it, without blanks: a page breaks a text anywhere.
QString readIn(const QString& path)
{
    constexpr char kParts[] = "import sys, zipfile\n"
                              "z = zipfile.ZipFile(sys.argv[1])\n"
                              "for name in z.namelist():\n"
                              "    sys.stdout.buffer.write(z.read(name))\n";
    QProcess tool;
    if (path.endsWith(u".pdf"))
        tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    else
        tool.start(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromLatin1(kParts), path});
    REQUIRE(tool.waitForFinished(120'000));
    REQUIRE(tool.exitCode() == 0);
    QString text = QString::fromUtf8(tool.readAllStandardOutput());
    text.removeIf([](QChar sign) { return sign.isSpace(); });
    return text;
}

/// What inspectors read in their copy; its members' numbers are theirs to see.
void checkInspected(const QString& copy, const QString& passphrase, const QStringList& secrets)
{
    const QTemporaryDir outside;
    const QString plain = outside.filePath(QStringLiteral("a.json"));
    const auto key = store::unlock(copy, store::Secret::of(passphrase));
    REQUIRE(key);
    const auto session = store::Session::open(copy, store::Access::Read, *key).value();
    branchbook::NoProgress progress;
    REQUIRE(store::writeArchive(*session, plain, progress));
    const QByteArray told = bytesOf(plain);
    CHECK(told.contains(QStringLiteral("机关第一党支部").toUtf8()));
    for (const QString& secret : secrets) {
        INFO(secret.toStdString());
        CHECK_FALSE(told.contains(secret.toUtf8()));
    }
}

/// Report, package and the copy for those who inspect, written beside the book and read as they are read.
void handOn(const Desk& desk, const QStringList& secrets)
{
    const auto write = [&](const char* line, const QString& name) {
        const Run done = program(desk, words(QString::fromUtf8(line)) + QStringList{desk.path(name)});
        INFO(line << ": " << done.err.toStdString());
        CHECK(done.exitCode == kDone);
    };
    const QStringList read{QStringLiteral("r.pdf"), QStringLiteral("r.docx"), QStringLiteral("q.bbx"),
                           QStringLiteral("t.docx"), QStringLiteral("检查-佐证目录.pdf")};
    write("report quarter --period 2026Q3 --out", QStringLiteral("r.json"));
    write("report quarter --period 2026Q3 --out", read[0]);
    write("report quarter --period 2026Q3 --out", read[1]);
    write("package write --period 2026Q3 --out", read[2]);
    write("talk print --out", read[3]);
    const Given forOthers("BRANCHBOOK_NEW_PASSPHRASE", "另一句给检查组的话");
    write("book inspection --from 2026-01-01 --to 2026-09-18 --out", QStringLiteral("检查.bbk"));
    checkInspected(desk.path(QStringLiteral("检查.bbk")), QStringLiteral("另一句给检查组的话"), secrets.mid(3));
    for (const QString& name : read) {
        const QString text = readIn(desk.path(name));
        INFO(name.toStdString());
        CHECK(text.contains(QStringLiteral("机关第一党支部"))); // it can be read at all
        for (const QString& secret : secrets)
            CHECK_FALSE(text.contains(secret));
    }
}

} // namespace

TEST_CASE("book passphrase set, change and recover, and every refusal")
{
    const Desk desk;
    const QByteArray plain = bytesOf(desk.book);
    takeTerminalAway();
    CHECK(desk(QStringLiteral("book passphrase set --json")).exitCode == kLocked); // nothing given, no terminal
    {
        const Given empty("BRANCHBOOK_PASSPHRASE", "");
        CHECK(desk(QStringLiteral("book passphrase set")).exitCode == kLocked);
    }
    CHECK((bytesOf(desk.book) == plain));
    const QJsonObject bare = desk.object(QStringLiteral("book info"));
    CHECK(bare.value(u"passphrase") == QJsonValue(false));
    CHECK(bare.value(u"second_passphrase") == QJsonValue(false));
    CHECK(desk(QStringLiteral("book info")).out.contains(QStringLiteral("口令：没有")));
    const QString code = sealDesk(desk);
    CHECK(code.size() == 34);
    CHECK(desk(QStringLiteral("book info --json")).errorCode() == QStringLiteral("cli.locked"));
    for (const char* line : {"book info", "book check", "member list", "book backup", "book export /dev/null.json"})
        CHECK(desk(QString::fromLatin1(line)).exitCode == kLocked);
    const QByteArray sealed = bytesOf(desk.book);
    {
        const Given wrong("BRANCHBOOK_PASSPHRASE", "geheim");
        CHECK(desk(QStringLiteral("book info --json")).errorCode() == QStringLiteral("store.wrong_passphrase"));
        CHECK(desk(QStringLiteral("book undo")).exitCode == kLocked);
        CHECK(desk(QStringLiteral("book passphrase set --json")).errorCode()
              == QStringLiteral("store.passphrase_there"));
    }
    CHECK((bytesOf(desk.book) == sealed));
    {
        const Given right("BRANCHBOOK_PASSPHRASE", kPassphrase);
        CHECK(desk.object(QStringLiteral("book info")).value(u"passphrase") == QJsonValue(true));
        CHECK(desk(QStringLiteral("book info")).out.contains(QStringLiteral("没有第二口令")));
        CHECK(desk(QStringLiteral("book check")).exitCode == kDone);
        CHECK(desk.array(QStringLiteral("member list")).size() > 30);
        const Given fresh("BRANCHBOOK_NEW_PASSPHRASE", "另一句话");
        const Run shorter = desk(QStringLiteral("book passphrase change")); // four signs: taken, and said to be few
        CHECK(shorter.exitCode == kDone);
        CHECK(shorter.err.contains(QStringLiteral("口令不到 6 个字符")));
        CHECK(desk(QStringLiteral("book info")).exitCode == kLocked);
    }
    QString newCode;
    {
        const Given typed("BRANCHBOOK_RECOVERY_CODE", code.toLower().toUtf8());
        const Given fresh("BRANCHBOOK_NEW_PASSPHRASE", kPassphrase);
        const Run again = desk(QStringLiteral("book passphrase recover --json"));
        CHECK_FALSE(again.err.contains(QStringLiteral("个字符"))); // nine
        newCode = again.object().value(u"recovery_code").toString();
        CHECK(newCode != code);
        CHECK(desk(QStringLiteral("book passphrase recover --json")).errorCode() == QStringLiteral("store.wrong_code"));
    }
    const Given right("BRANCHBOOK_PASSPHRASE", kPassphrase);
    CHECK(desk(QStringLiteral("book check")).exitCode == kDone);
    CHECK(desk(QStringLiteral("book passphrase forget")).exitCode == kUsage);
    CHECK(
        run(words(QStringLiteral("book passphrase --help")))
            .out.contains(QStringLiteral("新口令取自 BRANCHBOOK_NEW_PASSPHRASE"))); // each variable with what it is for
}

TEST_CASE("with a passphrase given, new, demo and import make sealed books; the sealed sample is the plain one")
{
    const Desk desk;
    const QString archive = desk.path(QStringLiteral("a.json"));
    (void)desk.object(QStringLiteral("book export"), {archive});
    const QJsonArray members = desk.array(QStringLiteral("member list"));
    const Given passphrase("BRANCHBOOK_PASSPHRASE", kPassphrase);
    for (const QStringList& make :
         {QStringList{QStringLiteral("book"), QStringLiteral("new"), desk.path(QStringLiteral("n.bbk")),
                      QStringLiteral("--branch"), QStringLiteral("示例党支部")},
          QStringList{QStringLiteral("book"), QStringLiteral("import"), archive, QStringLiteral("--book"),
                      desk.path(QStringLiteral("i.bbk"))}}) {
        const Run made = run(make + QStringList{QStringLiteral("--json")});
        INFO(made.err.toStdString());
        REQUIRE(made.exitCode == kDone);
        CHECK(made.object().value(u"recovery_code").toString().size() == 34);
    }
    CHECK(store::hasPassphrase(desk.path(QStringLiteral("n.bbk"))).value());
    Desk other;
    other.book = desk.path(QStringLiteral("i.bbk"));
    CHECK(other.array(QStringLiteral("member list")) == members);
    CHECK(other(QStringLiteral("book check")).exitCode == kDone);
}

TEST_CASE("every statement that reads a sealed column also gives the key it is bound to")
{
    const Desk desk;
    (void)sealDesk(desk);
    const auto key = store::unlock(desk.book, store::Secret::of(QString::fromUtf8(kPassphrase)));
    REQUIRE(key);
    const auto session = store::Session::open(desk.book, store::Access::Read, *key).value();
    int planned = 0;
    const QStringList files = QDir(QStringLiteral(":/branchbook/sql")).entryList({QStringLiteral("*.sql")});
    CHECK(files.size() > 40);
    for (const QString& file : files) {
        const auto statements = store::loadStatements(file.chopped(4));
        for (auto it = statements.constBegin(); it != statements.constEnd(); ++it) {
            const store::Query query = session->prepare(it.value());
            INFO(file.toStdString() << " " << it.key().toStdString());
            CHECK_FALSE(query.state().error.has_value());
            planned += query.state().plan != nullptr ? 1 : 0;
        }
    }
    CHECK(planned > 40);
}

TEST_CASE("a short passphrase is warned of wherever a book gets one")
{
    const Desk desk;
    const auto isWarned = [](const Run& made) {
        INFO(made.err.toStdString());
        CHECK(made.exitCode == kDone);
        return made.err.contains(QStringLiteral("口令不到 6 个字符"));
    };
    const auto warned = [&](const QString& command, const QString& out) {
        return isWarned(run(words(command) + QStringList{desk.path(out)}));
    };
    const QString fresh = QStringLiteral("book new --branch 第二党支部");
    const QString copy = QStringLiteral("book inspection --from 2026-01-01 --to 2026-09-18 --out");
    {
        const Given few("BRANCHBOOK_PASSPHRASE", "abc");
        CHECK(warned(fresh, QStringLiteral("短.bbk")));
        CHECK(warned(QStringLiteral("book demo --members 5 --years 1"), QStringLiteral("示例.bbk")));
    }
    {
        const Given enough("BRANCHBOOK_PASSPHRASE", kPassphrase);
        CHECK_FALSE(warned(fresh, QStringLiteral("长.bbk")));
    }
    CHECK_FALSE(warned(fresh, QStringLiteral("无.bbk"))); // none was asked for
    const Given few("BRANCHBOOK_NEW_PASSPHRASE", "abc");
    CHECK(isWarned(desk(copy, {desk.path(QStringLiteral("检查.bbk"))})));
}

TEST_CASE("older copies without a passphrase are told, and removed only when that is asked for")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("book backup")).exitCode == kDone);
    const auto plain = branchbook::book::listPlainCopies(desk.book);
    REQUIRE(plain.size() == 1);
    const Given passphrase("BRANCHBOOK_PASSPHRASE", kPassphrase);
    const QJsonObject set = desk.object(QStringLiteral("book passphrase set"));
    CHECK(set.value(u"plain_copies").toArray() == QJsonArray{plain[0].path});
    CHECK(QFile::exists(plain[0].path));
    REQUIRE(
        desk(QStringLiteral("book backup --to"), {desk.path(QStringLiteral("手册.备份-20300101-000000.bbk"))}).exitCode
        == kDone);
    CHECK(branchbook::book::listPlainCopies(desk.book).size() == 1); // the new copy is sealed
    CHECK(branchbook::book::removePlainCopies(branchbook::book::listPlainCopies(desk.book)).isEmpty());
    CHECK_FALSE(QFile::exists(plain[0].path));
}

TEST_CASE("another book is no copy, and what is not called as a backup is told of and left alone")
{
    const Desk desk;
    const auto kept = [&](const QString& name) { return desk.path(name); };
    const QString other = kept(QFileInfo(desk.book).completeBaseName() + QStringLiteral(".二支部.bbk"));
    REQUIRE(desk(QStringLiteral("book new"), {other, QStringLiteral("--branch"), QStringLiteral("第二党支部")}).exitCode
            == kDone);
    REQUIRE(QFile::copy(other, kept(QStringLiteral(".别的.bbk-new"))));
    REQUIRE(QFile::copy(desk.book, kept(QStringLiteral("手册 (复件).bbk")))); // as a file manager names it
    const QString half = kept(QStringLiteral(".%1.bbk-new").arg(branchbook::Uuid::make().toString()));
    REQUIRE(QFile::copy(desk.book, half)); // a crash left it: the program's own
    REQUIRE(desk(QStringLiteral("book backup")).exitCode == kDone);
    const Given passphrase("BRANCHBOOK_PASSPHRASE", kPassphrase);
    const QJsonObject set = desk.object(QStringLiteral("book passphrase set --remove-plain-copies"));
    CHECK(set.value(u"removed").toInt() == 2);
    CHECK_FALSE(QFile::exists(half));
    CHECK(set.value(u"plain_copies").toArray() == QJsonArray{kept(QStringLiteral("手册 (复件).bbk"))});
    CHECK(QFile::exists(other));
    CHECK(QFile::exists(kept(QStringLiteral(".别的.bbk-new"))));
    CHECK(QFile::exists(kept(QStringLiteral("手册 (复件).bbk"))));
}

TEST_CASE("what a day's work leaves in the files holds none of the sealed words, whatever the encoding")
{
    const Desk desk;
    const QTemporaryDir outside;
    const QString roster = outside.filePath(QStringLiteral("名册.csv"));
    {
        QFile file(roster);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("姓名,性别,身份证号,手机号码,家庭住址,人员类别\n"
                   "钟离青禾,女,330199198509120428,13900000321,苏杭里七弄十四号,正式党员\n");
    }
    const QStringList secrets{
        QStringLiteral("330199198509120428"), QStringLiteral("13900000321"),    QStringLiteral("苏杭里七弄十四号"),
        QStringLiteral("接待超标之事"),       QStringLiteral("顾长风本人"),     QStringLiteral("信访原件第七页"),
        QStringLiteral("谈了家里的难处"),     QStringLiteral("为何谈这一次"),   QStringLiteral("月底以前再去看望"),
        QStringLiteral("057100000777"),       QStringLiteral("057100000888"),   QStringLiteral("不再迟到了吧"),
        QStringLiteral("说话的老支书"),       QStringLiteral("让群众跑了三趟"), QStringLiteral("夜里常接母亲电话"),
        QStringLiteral("只有两个人知道"),     QStringLiteral("欧阳雁南"),       QStringLiteral("红旗粮站出纳"),
        QStringLiteral("13900000654"),        QStringLiteral("常住老宅那边"),   QString::fromUtf8(kPassphrase)};
    must(desk, "member field-add 家中备用电话 --kind text");
    must(desk, "member field 陈望北 家中备用电话 --value 057100000777"); // plain before, sealed with all else
    must(desk, "book passphrase set");
    must(desk, "member field 陈望北 家中备用电话 --value 057100000888");
    must(desk, "member field-change 家中备用电话 --name 备用电话");
    CHECK(program(desk, {QStringLiteral("roster"), QStringLiteral("import"), roster}).exitCode == kDone);
    must(desk, "member list --json");
    must(desk,
         "clue add --date 2026-09-10 --matter 接待超标之事 --by 贺松年 --channel 电话 --reporter 顾长风本人 "
         "--original 信访原件第七页");
    must(desk,
         "talk add --from 贺松年 --to 陈望北 --date 2026-09-18 --points 谈了家里的难处 --reason 为何谈这一次 "
         "--promise 月底以前再去看望 --due 2026-09-30 --level sealed");
    must(desk,
         "talk add --kind reminder --from 贺松年 --to 陈望北 --date 2026-09-17 --points 谈了家里的难处 "
         "--promise 不再迟到了吧 --due 2026-09-30 --level committee");
    must(desk, "accountability add --facts 让群众跑了三趟 --date 2026-09-17");
    must(desk, "opinion collect 路灯不亮 --way box --said-by 说话的老支书");
    must(desk, "evaluation note 2025 韩知秋 夜里常接母亲电话");
    must(desk,
         "member record-add 陈望北 family --relation 配偶 --family-name 欧阳雁南 --family-work 红旗粮站出纳 "
         "--family-phone 13900000654 --note 常住老宅那边");
    {
        const Given second("BRANCHBOOK_SECOND_PASSPHRASE", "只有两个人知道");
        must(desk, "book second-passphrase set"); // the book is written anew
    }
    must(desk,
         "clue add --date 2026-09-11 --matter 接待超标之事 --by 贺松年 --channel 电话 --reporter 顾长风本人 "
         "--original 信访原件第七页");
    must(desk, "book undo");
    must(desk, "book redo");
    must(desk, "book backup");
    handOn(desk, secrets);
    must(desk, "book check");
    checkNothingOf(secrets, desk.folder.path());
    const auto key = store::unlock(desk.book, store::Secret::of(QString::fromUtf8(kPassphrase)));
    REQUIRE(key);
    const auto session = store::Session::open(desk.book, store::Access::Read, *key).value();
    const auto talks = branchbook::organization::listTalks(*session, {}).value();
    CHECK(std::any_of(talks.begin(), talks.end(), [](const auto& talk) {
        return talk.points == QStringLiteral("谈了家里的难处") && talk.promise == QStringLiteral("月底以前再去看望");
    }));
}

TEST_CASE("who reported a clue is told to the second secret alone, and each time stands in the book")
{
    const Desk desk;
    (void)sealDesk(desk);
    const Given passphrase("BRANCHBOOK_PASSPHRASE", kPassphrase);
    const auto number = [&](const char* reporter) {
        return desk
            .object(QStringLiteral("clue add --date 2026-09-10 --matter 事由 --by 贺松年 --channel 电话 --reporter ")
                    + QString::fromUtf8(reporter))
            .value(u"number")
            .toString();
    };
    const QString before = number("顾长风");
    QString code;
    {
        const Given second("BRANCHBOOK_SECOND_PASSPHRASE", "只有两个人知道");
        code = desk.object(QStringLiteral("book second-passphrase set")).value(u"recovery_code").toString();
        CHECK(desk(QStringLiteral("book second-passphrase set --json")).errorCode()
              == QStringLiteral("store.second_there"));
    }
    const QString after = number("林晚舟"); // registered without the second secret
    const QString ask = QStringLiteral("clue source %1 --reason 受理机关要求补充");
    CHECK(desk(ask.arg(before)).exitCode == kLocked);
    {
        const Given wrong("BRANCHBOOK_SECOND_PASSPHRASE", "geheim");
        CHECK(desk(ask.arg(before) + QStringLiteral(" --json")).errorCode() == QStringLiteral("store.wrong_second"));
    }
    CHECK_FALSE(desk(QStringLiteral("book journal --limit 3")).out.contains(QStringLiteral("查看")));
    for (const char* line : {"clue list --secret --json", "agenda list --json", "book journal --json"}) {
        const QString out = desk(QString::fromLatin1(line)).out;
        CHECK_FALSE(out.contains(QStringLiteral("顾长风")));
        CHECK_FALSE(out.contains(QStringLiteral("林晚舟")));
    }
    {
        const Given second("BRANCHBOOK_SECOND_PASSPHRASE", "只有两个人知道");
        CHECK(desk(ask.arg(before)).out.contains(QStringLiteral("顾长风")));
        CHECK(desk(ask.arg(after)).out.contains(QStringLiteral("林晚舟")));
        CHECK(desk(QStringLiteral("book journal --limit 2")).out.count(QStringLiteral("查看")) == 2);
    }
    const Given typed("BRANCHBOOK_RECOVERY_CODE", code.toUtf8());
    const Given fresh("BRANCHBOOK_NEW_SECOND_PASSPHRASE", "换了");
    CHECK(desk(QStringLiteral("book second-passphrase recover")).exitCode == kDone);
    const Given second("BRANCHBOOK_SECOND_PASSPHRASE", "换了");
    CHECK(desk(ask.arg(before)).out.contains(QStringLiteral("顾长风")));
    CHECK(desk(QStringLiteral("book check")).exitCode == kDone);
}

TEST_CASE("kill -9 while the first passphrase is set: the plain book or the sealed one, whole", "[kill]")
{
    const Desk desk;
    const QByteArray plain = bytesOf(desk.book);
    QElapsedTimer timer;
    timer.start();
    must(desk, "book passphrase set");
    const int usual = static_cast<int>(timer.elapsed());
    QRandomGenerator random(20260918);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BRANCHBOOK_PASSPHRASE"), QString::fromUtf8(kPassphrase));
    for (int round = 0; round < 12; ++round) {
        const Desk victim;
        QFile::remove(victim.book);
        QFile file(victim.book);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(plain) == plain.size());
        file.close();
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BRANCHBOOK_CLI),
                      {QStringLiteral("--book"), victim.book, QStringLiteral("book"), QStringLiteral("passphrase"),
                       QStringLiteral("set")});
        REQUIRE(process.waitForStarted());
        // The last rounds fall where the file changes its name.
        const int patience =
            round < 6 ? 1 + random.bounded(usual) : usual * 7 / 10 + random.bounded(usual * 4 / 10 + 1);
        if (!process.waitForFinished(patience)) {
            process.kill();
            REQUIRE(process.waitForFinished());
        }
        const Given passphrase("BRANCHBOOK_PASSPHRASE", kPassphrase);
        const Run check = victim(QStringLiteral("book check"));
        INFO(round << " " << check.out.toStdString() << check.err.toStdString());
        CHECK(check.exitCode == kDone);
        CHECK(victim.array(QStringLiteral("member list")).size() > 30);
    }
}

// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first hour in an empty home, by mouse: from the first page to a roster of 38 and an archived 主题党日, in under ten minutes of a
// slow hand.
#include "branchbook/book/member_store.h"
#include "branchbook/sheet/table_writer.h"
#include "branchbook/ui/program.h"
#include "main/areas.h"
#include "story/hands.h"
#include "story/slow_hand.h"
#include "support/catch_qt.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/gathering/gathering_page.h"
#include "ui/gathering/minutes_edit.h"
#include "ui/gathering/name_grid.h"
#include "ui/kit/choice.h"
#include "ui/kit/dialog.h"
#include "ui/roster/import_session.h"
#include "ui/roster/import_wizard.h"
#include "ui/roster/recent_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shell_frame.h"
#include "ui/start/branch_assistant.h"
#include "ui/start/welcome_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook::ui;
using namespace story;

namespace {

const QDate kFirstDay(2026, 11, 30); // a Monday; the month's 主题党日 is due that day
constexpr double kTenMinutes = 600; // s, of the issue
constexpr int kPeopleOfFile = 38;
constexpr int kPatience = 60'000; // ms, for a machine that is busy otherwise
const QString kBranch = QStringLiteral("机关第二党支部");
const QString kTopic = QStringLiteral("学习党章，重温入党誓词");

QString personOfFile(int at)
{
    static const QStringList surnames{
        QStringLiteral("安"), QStringLiteral("卜"), QStringLiteral("程"), QStringLiteral("邓"), QStringLiteral("方"),
        QStringLiteral("耿"), QStringLiteral("霍"), QStringLiteral("蒋"), QStringLiteral("孔"), QStringLiteral("林")};
    static const QStringList given{QStringLiteral("秋实"), QStringLiteral("知远"), QStringLiteral("一鸣"),
                                   QStringLiteral("若水")};
    return surnames[at % surnames.size()] + given[at / surnames.size()];
}

QStringList peopleOfFile()
{
    QStringList names;
    for (int at = 0; at < kPeopleOfFile; ++at)
        names.append(personOfFile(at));
    return names;
}

/// As branches keep it: a title over the table, numbers in front, days as text. The last two are probationary.
void writeRoster(const QString& path)
{
    static const QStringList groups{QStringLiteral("第一党小组"), QStringLiteral("第二党小组"),
                                    QStringLiteral("第三党小组")};
    sheet::OutputTable table;
    table.sheetName = QStringLiteral("党员名册");
    table.above = {{kBranch + QStringLiteral("党员名册")}};
    table.merges = {{1, 1, 0, 10}}; // the title lies over all columns
    table.header = {QStringLiteral("序号"),       QStringLiteral("姓名"),          QStringLiteral("性别"),
                    QStringLiteral("民族"),       QStringLiteral("出生日期"),      QStringLiteral("学历"),
                    QStringLiteral("所在党小组"), QStringLiteral("人员类别"),      QStringLiteral("入党时间"),
                    QStringLiteral("转正时间"),   QStringLiteral("工作单位及职务")};
    for (int at = 0; at < kPeopleOfFile; ++at) {
        const bool full = at < kPeopleOfFile - 2;
        const int joined = full ? 1996 + at % 22 : 2026;
        table.rows.push_back(
            {QString::number(at + 1), personOfFile(at), at % 3 == 1 ? QStringLiteral("女") : QStringLiteral("男"),
             QStringLiteral("汉族"),
             QStringLiteral("%1.%2.15").arg(joined - 22 - at % 7).arg(1 + at % 12, 2, 10, QChar(u'0')),
             QStringLiteral("大学"), groups[at % groups.size()],
             full ? QStringLiteral("正式党员") : QStringLiteral("预备党员"), QStringLiteral("%1.06.20").arg(joined),
             full ? QStringLiteral("%1.06.20").arg(joined + 1) : QString(), QStringLiteral("办公室科员")});
    }
    must(sheet::writeTable(path, table));
}

QAbstractButton& buttonSaying(const QWidget& in, const QString& text)
{
    for (auto* each : in.findChildren<QAbstractButton*>()) {
        if (each->isVisible() && each->text() == text)
            return *each;
    }
    stop(QStringLiteral("no button ") + text);
}

/// A person who starts the program for the first time.
class Beginner
{
public:
    Beginner()
    {
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            qputenv(name, m_home.path().toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.filePath(QStringLiteral("settings")));
        writeRoster(m_home.filePath(QStringLiteral("2026年党员名册.xlsx")));
        ProgramSetup setup;
        setup.areas = branchbook::main::makeAreas();
        setup.on = kFirstDay;
        m_program = std::make_unique<Program>(*qApp, std::move(setup));
        if (!m_program->show({}))
            stop(QStringLiteral("the program does not start"));
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<MainWindow*>(each))
                m_window = found;
        }
        m_window->resize(1366, 768);
        (void)QTest::qWaitForWindowExposed(m_window);
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window);
    }

    void makeBranch();
    void importRoster();
    void openThemeDay();
    void writeHead();
    void markAway();
    void archive();
    void leave()
    {
        m_window->close();
        m_program.reset();
        settle();
    }

    [[nodiscard]] const SlowHand& hand() const { return m_hand; }
    [[nodiscard]] QString file() const { return m_home.filePath(kBranch + QStringLiteral(".bbk")); }

private:
    [[nodiscard]] QWidget& page() const { return *m_window->frame()->page(); }
    /// The record that is open.
    [[nodiscard]] gathering::Gathering record() const
    {
        auto* found = qobject_cast<GatheringPage*>(&page());
        if (found == nullptr || found->editor() == nullptr)
            stop(QStringLiteral("no record is being written"));
        return found->editor()->gathering();
    }
    void nextStep(const QWidget& in, const QString& verb)
    {
        m_hand.click(buttonSaying(in, verb));
        m_hand.read(*m_window);
    }

    QTemporaryDir m_home;
    std::unique_ptr<Program> m_program;
    MainWindow* m_window = nullptr;
    SlowHand m_hand;
};

/// 只需要填支部名称: and the body above it, which most know by heart.
void Beginner::makeBranch()
{
    m_hand.read(*m_window);
    nextStep(partOf<WelcomePage>(*m_window), QStringLiteral("开始新建"));
    auto& dialog = partOf<BranchAssistant>(*m_window);
    m_hand.type(kBranch); // the caret stands there
    nextStep(dialog, QStringLiteral("下一步"));
    m_hand.click(*fieldOf<LineField>(dialog, QStringLiteral("上级党组织（可以以后再填）")).edit());
    m_hand.type(QStringLiteral("局机关党委"));
    nextStep(dialog, QStringLiteral("下一步"));
    nextStep(dialog, QStringLiteral("下一步"));
    auto& when = partOf<Segmented>(dialog, QStringLiteral("rosterWhen"));
    m_hand.click(buttonSaying(when, QStringLiteral("建好就导入")));
    m_hand.click(buttonSaying(dialog, QStringLiteral("建立手册")));
}

void Beginner::importRoster()
{
    const auto wizard = [this] { return m_window->findChild<ImportWizard*>(); };
    if (!QTest::qWaitFor([&] { return wizard() != nullptr && wizard()->isVisible(); }, kPatience))
        stop(QStringLiteral("the import does not open"));
    auto& import = *wizard();
    const auto reach = [&](ImportSession::Step step) {
        const auto& session = import.session();
        const auto there = [&] { return session.step() == step && session.busy() == ImportSession::Busy::No; };
        if (!QTest::qWaitFor(there, kPatience))
            stop(QStringLiteral("the import does not come to step %1").arg(int(step)));
        m_hand.read(*m_window);
    };
    m_hand.read(*m_window);
    m_hand.click(partOf<RecentFileRow>(import)); // the documents are looked through already
    reach(ImportSession::Step::Check);
    m_hand.click(buttonSaying(import, QStringLiteral("下一步：确认导入")));
    reach(ImportSession::Step::Confirm);
    m_hand.click(buttonSaying(import, QStringLiteral("写入名册")));
    reach(ImportSession::Step::Result);
    m_hand.click(buttonSaying(import, QStringLiteral("去看名册")));
    if (!QTest::qWaitFor([this] { return m_window->frame()->pageId() == QStringLiteral("members"); }, kPatience))
        stop(QStringLiteral("the roster does not come"));
    m_hand.read(*m_window);
}

void Beginner::openThemeDay()
{
    for (auto* list : m_window->findChildren<NavigationList*>()) {
        const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("工作台"));
        if (!found.isEmpty())
            m_hand.clickRow(*list, found.first());
    }
    QAbstractButton* due = nullptr;
    const auto stands = [&] {
        for (auto* each : m_window->findChildren<QAbstractButton*>()) {
            if (each->isVisible() && each->accessibleName().startsWith(QStringLiteral("11月主题党日")))
                due = each;
        }
        return due != nullptr;
    };
    if (!QTest::qWaitFor(stands, kPatience))
        stop(QStringLiteral("nothing asks for the 主题党日"));
    m_hand.read(*m_window);
    m_hand.click(*due);
    if (!QTest::qWaitFor([this] { return m_window->findChild<EditorView*>() != nullptr; }, kPatience))
        stop(QStringLiteral("no record opens"));
    m_hand.read(*m_window);
}

void Beginner::writeHead()
{
    m_hand.type(kTopic); // what was proposed is chosen, and goes
    m_hand.click(partOf<QLineEdit>(page(), QStringLiteral("place")));
    m_hand.type(QStringLiteral("三楼会议室"));
    auto& host = partOf<QComboBox>(page(), QStringLiteral("host"));
    m_hand.choose(host, host.itemText(0));
    auto& recorder = *fieldOf<ComboField>(page(), QStringLiteral("记录人")).combo();
    m_hand.choose(recorder, recorder.itemText(1));
    auto& moment = partOf<QLineEdit>(page(), QStringLiteral("moment"));
    m_hand.click(moment, QPoint(moment.width() * 7 / 10, moment.height() / 2)); // behind the day
    m_hand.type(QStringLiteral(" 14:30"));
    m_hand.click(partOf<MinutesEdit>(page()));
    m_hand.type(QStringLiteral("全体党员重温入党誓词，学习党章总纲。"));
}

void Beginner::markAway()
{
    for (const int at : {3, 20}) {
        for (auto* each : page().findChildren<NameButton*>()) {
            if (each->text() == personOfFile(at)) {
                m_hand.click(*each);
                break;
            }
        }
    }
    for (const int at : {3, 20}) {
        for (auto* each : page().findChildren<QComboBox*>()) {
            if (each->isVisible() && each->accessibleName() == personOfFile(at) + QStringLiteral("的缺席原因")) {
                m_hand.choose(*each, QStringLiteral("因公出差"));
                break;
            }
        }
    }
}

void Beginner::archive()
{
    m_hand.click(partOf<QAbstractButton>(*m_window, QStringLiteral("archive")));
    for (const auto* each : m_window->findChildren<Dialog*>(QStringLiteral("missing"))) {
        if (each->isVisible())
            stop(QStringLiteral("something is missing still"));
    }
    if (record().state != gathering::State::Archived)
        stop(QStringLiteral("not archived"));
    m_hand.read(*m_window);
}

} // namespace

TEST_CASE("a slow hand goes from the first page to roster and first record in under ten minutes", "[first_hour]")
{
    Beginner beginner;
    beginner.makeBranch();
    beginner.importRoster();
    beginner.openThemeDay();
    beginner.writeHead();
    beginner.markAway();
    beginner.archive();
    const SlowHand& hand = beginner.hand();
    CAPTURE(hand.clicks(), hand.keys(), hand.lettersRead(), hand.seconds());
    CHECK(hand.seconds() < kTenMinutes);
    CHECK(hand.seconds() > kTenMinutes / 6); // it did read and type
    CHECK(hand.clicks() < 30); // every question more is noticed
    beginner.leave();

    const auto book = must(book::Book::open(beginner.file(), book::OpenMode::ReadOnly, kFirstDay));
    QStringList names;
    for (const auto& row : must(book::listMemberRows(book->reader(), {})))
        names.append(row.name);
    names.sort();
    QStringList wanted = peopleOfFile();
    wanted.sort();
    CHECK(names == wanted);
    CHECK(Lookup{*book}.branch().name == kBranch);
    const auto id = Lookup{*book}.gathering(gathering::Kind::ThemePartyDay, kFirstDay);
    REQUIRE_FALSE(id.isNull());
    const auto held = must(gathering::loadGathering(book->reader(), id));
    CHECK(held.state == gathering::State::Archived);
    CHECK(held.topic == kTopic);
    CHECK(held.place == QStringLiteral("三楼会议室"));
    CHECK(held.startsAt == QTime(14, 30));
    CHECK_FALSE(held.host.isEmpty());
    CHECK_FALSE(held.recorder.isEmpty());
    CHECK(held.minutesHtml.contains(QStringLiteral("重温入党誓词")));
    CHECK(held.attendees.size() == kPeopleOfFile);
    QStringList away;
    for (const auto& person : held.attendees) {
        if (person.presence == gathering::Presence::Present)
            continue;
        CHECK(person.presence == gathering::Presence::OnLeave);
        CHECK_FALSE(gathering::lacksReason(person));
        away.append(person.name);
    }
    away.sort();
    QStringList expected{personOfFile(3), personOfFile(20)};
    expected.sort();
    CHECK(away == expected);
}

TEST_CASE("a slow hand presses only what it can hit, and tells what it cost", "[first_hour]")
{
    QWidget window;
    window.resize(400, 300);
    auto* below = new QPushButton(QStringLiteral("在下面"), &window);
    below->setGeometry(20, 20, 120, 40);
    auto* line = new QLineEdit(&window);
    line->setGeometry(20, 200, 200, 30);
    auto* prose = new QLabel(QStringLiteral("十个字的一句话在这里"), &window);
    prose->setGeometry(20, 120, 300, 30);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    int pressed = 0;
    QObject::connect(below, &QPushButton::clicked, &window, [&] { ++pressed; });
    SlowHand hand;
    hand.read(window);
    hand.read(window); // the words are known now
    hand.click(*below);
    hand.click(*line);
    hand.type(QStringLiteral("ab支"));
    CHECK(pressed == 1);
    CHECK(line->text() == QStringLiteral("ab支"));
    // Two clicks, 2 + 4 keys, ten letters.
    CHECK(hand.seconds() == Approx(2 * 2.5 + 6 * 0.4 + 10 / 5.0));
    auto* cover = new QWidget(&window);
    cover->setGeometry(0, 0, 400, 100);
    cover->show();
    CHECK_THROWS(hand.click(*below));
    cover->hide();
    below->move(20, 290); // its middle lies beneath the edge
    CHECK_THROWS(hand.click(*below));
    below->move(20, 20);
    below->setEnabled(false);
    CHECK_THROWS(hand.click(*below));
    CHECK(pressed == 1);
}

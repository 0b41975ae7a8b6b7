// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_support.h"

#include "support/catch_qt.h"

using namespace ledger_test;

namespace {

QString codeOf(const Result<>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace

TEST_CASE("a matter is numbered by kind and year and enters the second stage of its course")
{
    Branch made;
    const auto first = made.raise(
        made.draft(Kind::Opinion, QStringLiteral("  取号机看不清　"), QDate(2026, 8, 1), QDate(2026, 9, 10)));
    const auto second = made.raise(made.draft(Kind::Opinion, QStringLiteral("水压不足"), QDate(2026, 9, 1)));
    const auto other = made.raise(made.draft(Kind::Problem, QStringLiteral("学习不经常"), QDate(2026, 9, 1)));
    const auto lastYear = made.raise(made.draft(Kind::Opinion, QStringLiteral("旧事"), QDate(2025, 12, 31)));
    CHECK(made.load(first).number == 1);
    CHECK(made.load(second).number == 2);
    CHECK(made.load(other).number == 1);
    CHECK(made.load(lastYear).number == 1);
    CHECK(made.load(first).matter == QStringLiteral("取号机看不清"));
    CHECK(made.load(first).area == QStringLiteral("conduct"));
    CHECK(made.load(first).stage == QStringLiteral("分派"));
    CHECK(made.load(other).stage == QStringLiteral("审定"));
    CHECK(made.load(first).enteredOn == kToday);
    CHECK(made.load(first).isOverdue(kToday));
    CHECK_FALSE(made.load(first).isOverdue(QDate(2026, 9, 10)));
    CHECK(ledger::findItem(made.reader(), made.branch, Kind::Opinion, 2026, 2).value() == second);
    CHECK_FALSE(ledger::findItem(made.reader(), made.branch, Kind::Opinion, 2026, 9).value());
}

TEST_CASE("a pledge is not entered in the ledger by hand, and its course keeps its five stages")
{
    Branch made;
    const Item pledge = made.draft(Kind::Pledge, QStringLiteral("每周回复一次"), kToday);
    CHECK(codeOf(made.run(
              [&](auto& unit) -> Result<> { return ledger::raiseByHand(unit, pledge, kToday).map([](auto) {}); }))
          == QStringLiteral("ledger.pledge_by_hand"));
    CHECK_FALSE(ledger::findItem(made.reader(), made.branch, Kind::Pledge, kToday.year(), 1).value());
    CHECK(made.run([&](auto& unit) -> Result<> {
        return ledger::raiseByHand(unit, made.draft(Kind::Task, QStringLiteral("甲"), kToday), kToday).map([](auto) {});
    }));
    const auto rename = [&](QStringList stages) {
        return codeOf(made.run([&](auto& unit) { return ledger::putCourse(unit, Kind::Pledge, stages); }));
    };
    CHECK(rename({QStringLiteral("提诺"), QStringLiteral("践诺")}) == QStringLiteral("ledger.course_pledge"));
    CHECK(rename({QStringLiteral("提出"), QStringLiteral("审核"), QStringLiteral("公布"), QStringLiteral("践行"),
                  QStringLiteral("评定")})
              .isEmpty());
    CHECK(rename({}).isEmpty()); // back to the usual names
}

TEST_CASE("the number of what was thrown away is not given again")
{
    Branch made;
    const auto id = made.raise(made.draft(Kind::Task, QStringLiteral("甲"), kToday));
    REQUIRE(made.run([&](auto& unit) { return ledger::recycleItem(unit, id, kToday); }));
    CHECK(made.load(made.raise(made.draft(Kind::Task, QStringLiteral("乙"), kToday))).number == 2);
    REQUIRE(made.run([&](auto& unit) { return ledger::restoreItem(unit, id); }));
    CHECK(made.load(id).number == 1);
}

TEST_CASE("nothing was raised before the branch was founded, neither from the first nor moved there")
{
    Branch made;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto branch, book::findBranch(unit.session(), {}));
        branch.founded = PartialDate::of(2026, 7, 1);
        return book::updateBranch(unit, branch);
    }));
    const Item early = made.draft(Kind::Task, QStringLiteral("旧"), QDate(2026, 6, 30));
    CHECK(codeOf(made.run([&](auto& unit) -> Result<> {
              BB_TRY([[maybe_unused]] const auto id, ledger::raiseItem(unit, early, kToday));
              return {};
          }))
          == QStringLiteral("organization.before_founding"));
    const auto id = made.raise(made.draft(Kind::Task, QStringLiteral("新"), QDate(2026, 7, 1)));
    REQUIRE_FALSE(id.isNull());
    Item moved = made.load(id);
    moved.raisedOn = QDate(2026, 6, 30);
    CHECK(codeOf(made.run([&](auto& unit) { return ledger::changeItem(unit, moved, {}, kToday); }))
          == QStringLiteral("organization.before_founding"));
}

TEST_CASE("what cannot be is refused by field and leaves nothing behind")
{
    Branch made;
    const auto refused = [&](const Item& item) {
        return codeOf(made.run([&](auto& unit) -> Result<> {
            BB_TRY(const auto id, ledger::raiseItem(unit, item, kToday));
            (void)id;
            return {};
        }));
    };
    CHECK(refused(made.draft(Kind::Task, QStringLiteral(" 　"), kToday)) == QStringLiteral("ledger.matter_missing"));
    CHECK(refused(made.draft(Kind::Task, QStringLiteral("甲"), {})) == QStringLiteral("ledger.raised_missing"));
    CHECK(refused(made.draft(Kind::Task, QStringLiteral("甲"), kToday.addDays(1)))
          == QStringLiteral("ledger.raised_future"));
    CHECK(refused(made.draft(Kind::Task, QStringLiteral("甲"), kToday, kToday.addDays(-1)))
          == QStringLiteral("ledger.due_before"));
    CHECK(made.image().isEmpty());
}

TEST_CASE("a year that was mistyped is refused, by the field")
{
    Branch made;
    const auto raise = [&](QDate raised, QDate due) {
        return codeOf(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id,
                   ledger::raiseItem(unit, made.draft(Kind::Task, QStringLiteral("事"), raised, due), kToday));
            return {};
        }));
    };
    CHECK(raise(QDate(1026, 9, 1), {}) == QStringLiteral("day.early"));
    CHECK(raise(kToday, QDate(2206, 9, 1)) == QStringLiteral("day.far"));
    CHECK(raise(kToday, QDate(2031, 9, 18)).isEmpty());
    Item item = made.load(made.raise(made.draft(Kind::Task, QStringLiteral("又一件"), kToday, QDate(2026, 10, 1))));
    item.dueOn = QDate(2206, 10, 1);
    CHECK(codeOf(made.run([&](store::UnitOfWork& unit) { return ledger::changeItem(unit, item, QString(), kToday); }))
          == QStringLiteral("day.far"));
}

TEST_CASE("nobody answers for a matter and helps with it as well")
{
    Branch made;
    Item both = made.draft(Kind::Task, QStringLiteral("修灯"), kToday);
    both.ownerName = QStringLiteral("韩知秋");
    both.helpers = QStringLiteral("后勤组、韩知秋");
    CHECK(ledger::checkItem(both, kToday).error().code == QStringLiteral("ledger.owner_helps"));
    both.helpers = QStringLiteral("后勤组、韩知秋（水文站）"); // somebody else of that name
    const auto id = made.raise(both);
    const auto assign = [&](const QString& name) {
        return codeOf(made.run([&](auto& unit) { return ledger::assignItems(unit, {id}, {}, name, kToday); }));
    };
    CHECK(assign(QStringLiteral("后勤组")) == QStringLiteral("ledger.helper_owns"));
    CHECK(made.load(id).ownerName == QStringLiteral("韩知秋"));
    CHECK(assign(QStringLiteral("周砚青")).isEmpty());
}

TEST_CASE("a matter moves along its course and back, and its history says when")
{
    Branch made;
    const auto id = made.raise(made.draft(Kind::Opinion, QStringLiteral("水压不足"), QDate(2026, 8, 1)));
    const auto move = [&](const char16_t* stage, QDate day) {
        return codeOf(made.run([&](auto& unit) {
            return ledger::moveItem(unit, id, QString::fromUtf16(stage), day, QStringLiteral("电话核实"), kToday);
        }));
    };
    CHECK(move(u"整改", QDate(2026, 8, 10)).isEmpty());
    CHECK(made.load(id).stage == QStringLiteral("整改"));
    CHECK(move(u"检查", kToday) == QStringLiteral("ledger.stage_unknown")); // not in the course of opinions
    CHECK(move(u"整改", kToday) == QStringLiteral("ledger.stage_same"));
    CHECK(move(u"反馈", kToday.addDays(1)) == QStringLiteral("ledger.day_future"));
    CHECK(move(u"反馈", QDate(2026, 7, 31)) == QStringLiteral("ledger.day_before"));
    CHECK(move(u"反馈", kToday).isEmpty());
    CHECK(move(u"整改", kToday).isEmpty());
    const auto steps = ledger::listSteps(made.reader(), id).value();
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].act == ledger::Act::Raised);
    CHECK(steps[1].detail == QStringLiteral("整改"));
    CHECK(steps[1].happenedOn == QDate(2026, 8, 10));
    CHECK(steps[1].enteredOn == kToday);
    CHECK(steps[1].note == QStringLiteral("电话核实"));
    CHECK(steps[3].detail == QStringLiteral("整改"));
}

TEST_CASE("nothing is closed without a result; what is closed is locked until somebody says why not")
{
    Branch made;
    const auto id =
        made.raise(made.draft(Kind::Problem, QStringLiteral("学习不经常"), QDate(2026, 8, 1), QDate(2026, 9, 30)));
    const auto run = [&](const book::Book::Work& work) { return codeOf(made.run(work)); };
    CHECK(run([&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral(" "), kToday); })
          == QStringLiteral("ledger.result_missing"));
    CHECK(run([&](auto& unit) { return ledger::reopenItem(unit, id, QStringLiteral("不满意"), kToday); })
          == QStringLiteral("ledger.open"));
    REQUIRE(run([&](auto& unit) {
                return ledger::closeItem(unit, id, kToday, QStringLiteral("每周学一次"), kToday);
            }).isEmpty());
    const Item item = made.load(id);
    CHECK(item.closedOn == kToday);
    CHECK(item.stage == QStringLiteral("办结"));
    CHECK(item.result == QStringLiteral("每周学一次"));
    CHECK(run([&](auto& unit) { return ledger::changeItem(unit, item, {}, kToday); })
          == QStringLiteral("ledger.closed"));
    CHECK(run([&](auto& unit) { return ledger::moveItem(unit, id, QStringLiteral("整改"), kToday, {}, kToday); })
          == QStringLiteral("ledger.closed"));
    CHECK(run([&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral("又"), kToday); })
          == QStringLiteral("ledger.closed"));
    CHECK(run([&](auto& unit) { return ledger::reopenItem(unit, id, {}, kToday); })
          == QStringLiteral("ledger.reason_missing"));
    REQUIRE(
        run([&](auto& unit) { return ledger::reopenItem(unit, id, QStringLiteral("群众不满意"), kToday); }).isEmpty());
    CHECK(made.load(id).isOpen());
    CHECK(made.load(id).result.isEmpty()); // a former result is history
    const auto steps = ledger::listSteps(made.reader(), id).value();
    CHECK(std::ranges::any_of(steps, [](const ledger::Step& step) {
        return step.act == ledger::Act::Closed && step.note == QStringLiteral("每周学一次");
    }));
}

TEST_CASE("only a result closes: in the last stage a matter stays open and waits for it")
{
    Branch made;
    const auto id =
        made.raise(made.draft(Kind::Problem, QStringLiteral("网点周末不营业"), QDate(2026, 8, 1), QDate(2026, 9, 1)));
    const auto course = ledger::loadCourse(made.reader(), Kind::Problem).value();
    CHECK_FALSE(ledger::waitsForResult(made.load(id), course));
    REQUIRE(
        made.run([&](auto& unit) { return ledger::moveItem(unit, id, QStringLiteral("办结"), kToday, {}, kToday); }));
    CHECK(made.load(id).isOpen());
    CHECK(made.load(id).isOverdue(kToday)); // it still counts against the rate
    CHECK(ledger::waitsForResult(made.load(id), course));
    REQUIRE(
        made.run([&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral("周末轮班"), kToday); }));
    CHECK_FALSE(ledger::waitsForResult(made.load(id), course));
}

TEST_CASE("what is taken up again goes on before the last stage, and its history says where")
{
    Branch made;
    const auto id = made.raise(made.draft(Kind::Task, QStringLiteral("甲"), QDate(2026, 8, 1)));
    REQUIRE(made.run([&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral("好"), kToday); }));
    CHECK(made.load(id).stage == QStringLiteral("办结"));
    REQUIRE(made.run([&](auto& unit) { return ledger::reopenItem(unit, id, QStringLiteral("又坏了"), kToday); }));
    CHECK(made.load(id).stage == QStringLiteral("整改")); // 提出、审定、实施、检查、整改、办结
    CHECK(ledger::listSteps(made.reader(), id).value().last().detail == QStringLiteral("整改"));
}

TEST_CASE("a course of two stages: raised in the first, taken up again in the first")
{
    Branch made;
    REQUIRE(made.run([&](auto& unit) {
        return ledger::putCourse(unit, Kind::Task, {QStringLiteral("交办"), QStringLiteral("办结")});
    }));
    const auto id = made.raise(made.draft(Kind::Task, QStringLiteral("甲"), QDate(2026, 8, 1)));
    CHECK(made.load(id).stage == QStringLiteral("交办"));
    REQUIRE(made.run([&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral("好"), kToday); }));
    REQUIRE(made.run([&](auto& unit) { return ledger::reopenItem(unit, id, QStringLiteral("又坏了"), kToday); }));
    CHECK(made.load(id).stage == QStringLiteral("交办"));
}

TEST_CASE("whatever was pasted, a matter and what is said of it stand in one line each")
{
    Branch made;
    Item item = made.draft(Kind::Task, QStringLiteral("修\t投影仪\r\n和 \u2028 幕布"), kToday);
    item.origin = QStringLiteral("职工\n座谈");
    item.ownerName = QStringLiteral("后勤组\n李");
    item.measure = QStringLiteral("换灯泡\n\n换幕布");
    const auto id = made.raise(item);
    CHECK(made.load(id).matter == QStringLiteral("修 投影仪 和 幕布"));
    CHECK(made.load(id).origin == QStringLiteral("职工 座谈"));
    CHECK(made.load(id).ownerName == QStringLiteral("后勤组 李"));
    CHECK(made.load(id).measure == QStringLiteral("换灯泡 换幕布"));
    CHECK(made.load(id).isOutside());
    REQUIRE(made.run([&](auto& unit) {
        return ledger::moveItem(unit, id, QStringLiteral("实施"), kToday, QStringLiteral("等\n配件"), kToday);
    }));
    REQUIRE(
        made.run([&](auto& unit) { return ledger::assignItems(unit, {id}, {}, QStringLiteral("物业\t王"), kToday); }));
    const auto steps = ledger::listSteps(made.reader(), id).value();
    CHECK(steps[1].note == QStringLiteral("等 配件"));
    CHECK(steps[2].detail == QStringLiteral("后勤组 李 → 物业 王"));
    REQUIRE(made.run([&](auto& unit) {
        return ledger::putCourse(unit, Kind::Task, {QStringLiteral("交\n办"), QStringLiteral("办结")});
    }));
    CHECK(ledger::loadCourse(made.reader(), Kind::Task).value().first() == QStringLiteral("交 办"));
}

TEST_CASE("a matter has other words even when it is closed or thrown away")
{
    Branch made;
    const auto id = made.raise(made.draft(Kind::Task, QStringLiteral("看望他父亲"), kToday));
    REQUIRE(made.run([&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral("好"), kToday); }));
    REQUIRE(made.run([&](auto& unit) { return ledger::rewordItem(unit, id, QStringLiteral("谈话中答应的事")); }));
    CHECK(made.load(id).matter == QStringLiteral("谈话中答应的事"));
    CHECK_FALSE(made.load(id).isOpen());
    CHECK(codeOf(made.run([&](auto& unit) { return ledger::rewordItem(unit, id, QStringLiteral(" \n")); }))
          == QStringLiteral("ledger.matter_missing"));
}

TEST_CASE("a new owner and a new due day leave a line with the reason; other words do not")
{
    Branch made;
    const auto id =
        made.raise(made.draft(Kind::Task, QStringLiteral("修投影仪"), QDate(2026, 9, 1), QDate(2026, 9, 20)));
    Item item = made.load(id);
    item.ownerName = QStringLiteral("丁春晓");
    item.dueOn = QDate(2026, 10, 8);
    item.measure = QStringLiteral("换灯泡");
    REQUIRE(made.run([&](auto& unit) { return ledger::changeItem(unit, item, QStringLiteral("等配件"), kToday); }));
    auto steps = ledger::listSteps(made.reader(), id).value();
    REQUIRE(steps.size() == 3);
    CHECK(steps[1].act == ledger::Act::Assigned);
    CHECK(steps[1].detail == QStringLiteral("— → 丁春晓"));
    CHECK(steps[2].act == ledger::Act::DueChanged);
    CHECK(steps[2].detail == QStringLiteral("2026-09-20 → 2026-10-08"));
    CHECK(steps[2].note == QStringLiteral("等配件"));
    item = made.load(id);
    item.measure = QStringLiteral("换整机");
    REQUIRE(made.run([&](auto& unit) { return ledger::changeItem(unit, item, {}, kToday); }));
    CHECK(ledger::listSteps(made.reader(), id).value().size() == 3);
    item.rev = 1; // as somebody who read it before
    CHECK(codeOf(made.run([&](auto& unit) { return ledger::changeItem(unit, item, {}, kToday); }))
          == QStringLiteral("store.conflict"));
}

TEST_CASE("many are assigned in one step or not at all")
{
    Branch made;
    const auto first = made.raise(made.draft(Kind::Task, QStringLiteral("甲"), kToday));
    const auto second = made.raise(made.draft(Kind::Task, QStringLiteral("乙"), kToday));
    REQUIRE(made.run([&](auto& unit) {
        return ledger::assignItems(unit, {first, second}, {}, QStringLiteral("马立川"), kToday);
    }));
    CHECK(made.load(first).ownerName == QStringLiteral("马立川"));
    CHECK(made.load(second).ownerName == QStringLiteral("马立川"));
    REQUIRE(
        made.run([&](auto& unit) { return ledger::closeItem(unit, second, kToday, QStringLiteral("好"), kToday); }));
    CHECK_FALSE(made.run([&](auto& unit) {
        return ledger::assignItems(unit, {first, second}, {}, QStringLiteral("石维岳"), kToday);
    }));
    CHECK(made.load(first).ownerName == QStringLiteral("马立川"));
}

TEST_CASE("a kind may have stages of this book; items keep theirs")
{
    Branch made;
    const auto before = made.raise(made.draft(Kind::Task, QStringLiteral("甲"), kToday));
    REQUIRE(made.run([&](auto& unit) {
        return ledger::putCourse(unit, Kind::Task,
                                 {QStringLiteral("交办"), QStringLiteral(" 承办 "), QStringLiteral("回访")});
    }));
    CHECK(ledger::loadCourse(made.reader(), Kind::Task).value()
          == ledger::Course{QStringLiteral("交办"), QStringLiteral("承办"), QStringLiteral("回访")});
    CHECK(made.load(made.raise(made.draft(Kind::Task, QStringLiteral("乙"), kToday))).stage == QStringLiteral("承办"));
    CHECK(made.load(before).stage == QStringLiteral("审定"));
    CHECK(codeOf(made.run([&](auto& unit) { return ledger::putCourse(unit, Kind::Task, {QStringLiteral("一")}); }))
          == QStringLiteral("ledger.course_short"));
    REQUIRE(made.run([&](auto& unit) { return ledger::putCourse(unit, Kind::Task, {}); }));
    CHECK(ledger::loadCourse(made.reader(), Kind::Task).value().size() == 6);
}

TEST_CASE("a period lists what was raised in it or was open in it; open ones by due day come first")
{
    Branch made;
    const auto old = made.raise(made.draft(Kind::Task, QStringLiteral("去年结"), QDate(2025, 3, 1)));
    made.raise(made.draft(Kind::Task, QStringLiteral("去年未结"), QDate(2025, 3, 1), QDate(2026, 9, 30)));
    made.raise(made.draft(Kind::Task, QStringLiteral("无期限"), QDate(2026, 7, 1)));
    made.raise(made.draft(Kind::Task, QStringLiteral("将到期"), QDate(2026, 7, 1), QDate(2026, 9, 20)));
    const auto done = made.raise(made.draft(Kind::Task, QStringLiteral("已结"), QDate(2026, 7, 2)));
    REQUIRE(made.run(
        [&](auto& unit) { return ledger::closeItem(unit, old, QDate(2025, 6, 1), QStringLiteral("好"), kToday); }));
    REQUIRE(made.run([&](auto& unit) { return ledger::closeItem(unit, done, kToday, QStringLiteral("好"), kToday); }));
    ledger::ItemQuery query;
    query.branch = made.branch;
    query.period = Quarter{2026, 3}.range();
    QStringList matters;
    const auto items = ledger::listItems(made.reader(), query).value();
    for (const Item& item : items)
        matters.append(item.matter);
    CHECK(matters
          == QStringList{QStringLiteral("将到期"), QStringLiteral("去年未结"), QStringLiteral("无期限"),
                         QStringLiteral("已结")});
}

TEST_CASE("undo takes back every verb, redo repeats it")
{
    Branch made;
    const auto id =
        made.raise(made.draft(Kind::Problem, QStringLiteral("水压不足"), QDate(2026, 8, 1), QDate(2026, 9, 10)));
    Item other = made.load(id);
    other.ownerName = QStringLiteral("石维岳");
    const std::vector<book::Book::Work> verbs{
        [&](auto& unit) { return ledger::changeItem(unit, other, {}, kToday); },
        [&](auto& unit) { return ledger::moveItem(unit, id, QStringLiteral("整改"), kToday, {}, kToday); },
        [&](auto& unit) { return ledger::assignItems(unit, {id}, {}, QStringLiteral("陆怀瑾"), kToday); },
        [&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral("好"), kToday); },
        [&](auto& unit) { return ledger::reopenItem(unit, id, QStringLiteral("再办"), kToday); },
        [&](auto& unit) { return ledger::recycleItem(unit, id, kToday); },
        [&](auto& unit) { return ledger::restoreItem(unit, id); },
        [&](auto& unit) { return ledger::rewordItem(unit, id, QStringLiteral("别的话")); },
    };
    for (const auto& verb : verbs) {
        const QStringList before = made.image();
        REQUIRE(made.run(verb));
        const QStringList after = made.image();
        CHECK(after != before);
        REQUIRE(made.book->undo());
        CHECK(made.image() == before);
        REQUIRE(made.book->redo());
        CHECK(made.image() == after);
    }
}

TEST_CASE("a due day that has passed is changed with a reason alone, and the item stays late")
{
    Branch made;
    const QDate first(2026, 9, 10); // eight days ago
    const auto id = made.raise(made.draft(Kind::Problem, QStringLiteral("学习不经常"), QDate(2026, 8, 1), first));
    const auto change = [&](QDate due, const QString& note) {
        Item item = made.load(id);
        item.dueOn = due;
        return codeOf(made.run([&](auto& unit) { return ledger::changeItem(unit, item, note, kToday); }));
    };
    CHECK(change(QDate(2026, 10, 20), QStringLiteral(" ")) == QStringLiteral("ledger.due_reason"));
    CHECK(change({}, {}) == QStringLiteral("ledger.due_reason")); // nor taken away
    CHECK(made.load(id).dueOn == first);
    REQUIRE(change(QDate(2026, 10, 20), QStringLiteral("等街道批复")).isEmpty());
    REQUIRE(change(QDate(2026, 10, 31), {}).isEmpty()); // has not passed
    const Item item = made.load(id);
    CHECK(item.dueOn == QDate(2026, 10, 31));
    CHECK(ledger::firstDueOn(item) == first);
    CHECK(ledger::missedDueOn(item) == first);
    CHECK(ledger::listItems(made.reader(), {}).value().first() == item);
    CHECK_FALSE(item.isOverdue(kToday));
    REQUIRE(codeOf(made.run([&](auto& unit) {
                return ledger::closeItem(unit, id, kToday, QStringLiteral("每周学一次"), kToday);
            })).isEmpty());
    const auto figures = ledger::figuresOf({made.load(id)}, kToday);
    CHECK(figures.judged == 1);
    CHECK(figures.closedInTime == 0);
    CHECK(ledger::asOf(made.load(id), kToday.addDays(-1)).isOverdue(kToday.addDays(-1))); // as it was yesterday
    REQUIRE(made.book->undo());
    REQUIRE(made.book->undo());
    REQUIRE(made.book->undo());
    CHECK(made.load(id).dueOn == first);
    CHECK(made.load(id).dueChanges.isEmpty());
}

TEST_CASE("a due day that is put off in time is no lateness; both days are known")
{
    Branch made;
    const auto id =
        made.raise(made.draft(Kind::Problem, QStringLiteral("学习不经常"), QDate(2026, 8, 1), QDate(2026, 9, 20)));
    Item item = made.load(id);
    item.dueOn = QDate(2026, 10, 20);
    REQUIRE(made.run([&](auto& unit) { return ledger::changeItem(unit, item, {}, kToday); }));
    item = made.load(id);
    CHECK(ledger::firstDueOn(item) == QDate(2026, 9, 20));
    CHECK_FALSE(ledger::missedDueOn(item).isValid());
    item.closedOn = QDate(2026, 10, 20);
    CHECK(ledger::figuresOf({item}, kToday).closedInTime == 1);
}

TEST_CASE("numbers are read with their year; an item that is moved to another year takes a number of that year")
{
    Branch made;
    const auto old = made.raise(made.draft(Kind::Problem, QStringLiteral("去年的"), QDate(2025, 8, 1)));
    const auto now = made.raise(made.draft(Kind::Problem, QStringLiteral("今年的"), QDate(2026, 8, 1)));
    CHECK(ledger::numberText(made.load(old)) == QStringLiteral("2025-1"));
    CHECK(ledger::numberText(made.load(now)) == QStringLiteral("2026-1"));
    Item moved = made.load(old);
    moved.raisedOn = QDate(2026, 1, 5);
    REQUIRE(made.run([&](auto& unit) { return ledger::changeItem(unit, moved, {}, kToday); }));
    CHECK(ledger::numberText(made.load(old)) == QStringLiteral("2026-2"));
}

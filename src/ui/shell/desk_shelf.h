// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the search keeps of the open book, so that a key never reads the file: gone with any change, and with the desk.
#pragma once

#include "ui/shell/background_read.h"
#include "ui/shell/desk.h"

#include <QHash>

#include <any>

namespace branchbook::ui {

class DeskShelf final : public QObject
{
    Q_OBJECT
public:
    /// The one of this desk; it lives as long.
    static DeskShelf& of(Desk& desk);

    /// What was put under `key` since the last change of the book or of the branch looked at; else what `read` gives now.
    /// Null where it fails.
    template <class Value>
    const Value* get(const void* key, const std::function<Result<Value>(Desk&)>& read)
    {
        auto& place = m_kept[key];
        if (!place.has_value()) {
            auto value = read(m_desk);
            if (!value)
                return nullptr;
            place = std::move(*value);
        }
        return std::any_cast<Value>(&place);
    }

    /// As get(), but read off the window's thread: null until it is there, which filled() tells.
    template <class Value>
    const Value* getLater(const void* key, const std::function<Result<Value>(const store::Session&)>& read)
    {
        auto& place = m_kept[key];
        if (place.has_value())
            return std::any_cast<Value>(&place);
        if (!m_asked.contains(key)) {
            m_asked.insert(key);
            m_reading.run<Value>(read, [this, key](Result<Value> value) {
                m_asked.remove(key);
                if (!value)
                    return;
                m_kept[key] = std::move(*value);
                Q_EMIT filled();
            });
        }
        return nullptr;
    }

Q_SIGNALS:
    void filled();

private:
    explicit DeskShelf(Desk& desk);
    void clear();

    Desk& m_desk;
    QHash<const void*, std::any> m_kept;
    QSet<const void*> m_asked;
    BackgroundRead m_reading;
};

} // namespace branchbook::ui

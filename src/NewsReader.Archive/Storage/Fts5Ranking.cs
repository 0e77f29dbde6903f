using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using NewsReader.Archive.Search;
using SQLitePCL;

namespace NewsReader.Archive.Storage;

/// <summary>An auxiliary function of FTS5 that scores a story as <see cref="TermRanking"/> does.</summary>
/// <remarks>
/// FTS5's own bm25() asks the whole index how rare each form of each word is before it scores anything: that takes as long as everything else, and
/// grows with the archive. The bindings of SQLite offer no auxiliary functions, therefore the few calls into the library itself
/// (https://www.sqlite.org/fts5.html#custom_auxiliary_functions).
/// </remarks>
internal static unsafe partial class Fts5Ranking
{
    /// <summary>Called with the index and what <see cref="PhrasesOf"/> gives; the higher the better.</summary>
    public const string Function = "story_score";

    /// <summary>The column of the headline.</summary>
    private const int Headline = 0;

    private const string Library = "e_sqlite3";

    /// <summary>Makes the function known to a connection.</summary>
    /// <exception cref="InvalidOperationException">The SQLite library has no FTS5.</exception>
    public static void Register(SqliteConnection connection)
    {
        Fts5Api* api = null;
        fixed (byte* type = "fts5_api_ptr\0"u8, name = Encoding.UTF8.GetBytes(Function + '\0'))
        {
            var prepared = raw.sqlite3_prepare_v2(connection.Handle, "select fts5(?1)", out var statement);
            using (statement)
            {
                var isAsked = prepared == raw.SQLITE_OK
                    && BindPointer(statement.DangerousGetHandle(), 1, &api, type, null) == raw.SQLITE_OK
                    && raw.sqlite3_step(statement) == raw.SQLITE_ROW;
                if (!isAsked || api is null || api->CreateFunction(api, name, null, &Score, null) != raw.SQLITE_OK)
                {
                    throw new InvalidOperationException("The SQLite library was built without FTS5.");
                }
            }
        }
    }

    /// <summary>The condition that each phrase of a query belongs to, in the order of <see cref="Fts5Query"/>; phrases behind the last are tags or excluded.</summary>
    public static byte[] PhrasesOf(ImmutableArray<SearchClause> asked) =>
    [
        .. asked
            .Where(static clause => !clause.IsExcluded)
            .SelectMany(static (clause, number) => Enumerable.Repeat((byte)number, clause.Either.Sum(Fts5Query.PhrasesOf))),
    ];

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Score(ExtensionApi* api, void* context, void* result, int count, void** values)
    {
        var phrases = new ReadOnlySpan<byte>(ValueBlob(values[0]), ValueBytes(values[0]));
        Span<double> frequencies = stackalloc double[SearchQuery.MaxClauses];
        frequencies.Clear();
        int found = 0, words = 0;
        var status = api->InstanceCount(context, &found);
        for (var i = 0; i < found; i++)
        {
            int phrase, column, offset;
            api->Instance(context, i, &phrase, &column, &offset);
            if (phrase < phrases.Length)
            {
                frequencies[phrases[phrase]] += column == Headline ? TermRanking.HeadlineWeight : 1;
            }
        }

        status = status == raw.SQLITE_OK ? api->ColumnSize(context, -1, &words) : status;
        if (status == raw.SQLITE_OK)
        {
            ResultDouble(result, TermRanking.Score(frequencies, words));
        }
        else
        {
            ResultErrorCode(result, status);
        }
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_pointer")]
    private static partial int BindPointer(nint statement, int parameter, void* pointer, byte* type, void* destroy);

    [LibraryImport(Library, EntryPoint = "sqlite3_value_blob")]
    private static partial void* ValueBlob(void* value);

    [LibraryImport(Library, EntryPoint = "sqlite3_value_bytes")]
    private static partial int ValueBytes(void* value);

    [LibraryImport(Library, EntryPoint = "sqlite3_result_double")]
    private static partial void ResultDouble(void* context, double value);

    [LibraryImport(Library, EntryPoint = "sqlite3_result_error_code")]
    private static partial void ResultErrorCode(void* context, int code);

    /// <summary>The beginning of <c>fts5_api</c> in fts5.h.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Fts5Api
    {
        private readonly int version;
        private readonly nint createTokenizer, findTokenizer;
        public readonly delegate* unmanaged[Cdecl]<Fts5Api*, byte*, void*, delegate* unmanaged[Cdecl]<ExtensionApi*, void*, void*, int, void**, void>, void*, int> CreateFunction;
    }

    /// <summary>The beginning of <c>Fts5ExtensionApi</c> in fts5.h.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct ExtensionApi
    {
        private readonly int version;
        private readonly nint userData, columnCount, rowCount, columnTotalSize, tokenize, phraseCount, phraseSize;
        public readonly delegate* unmanaged[Cdecl]<void*, int*, int> InstanceCount;
        public readonly delegate* unmanaged[Cdecl]<void*, int, int*, int*, int*, int> Instance;
        private readonly nint rowId, columnText;
        public readonly delegate* unmanaged[Cdecl]<void*, int, int*, int> ColumnSize;
    }
}
